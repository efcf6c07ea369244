import type { SaveProblem } from '@shared/desktop'

const KINDS: Readonly<Record<string, SaveProblem['kind']>> = {
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENAMETOOLONG: 'name-invalid',
  EINVAL: 'name-invalid',
  EISDIR: 'name-invalid',
}

/** What the system's code means for the person who saves. */
export const saveProblem = (name: string, code: string): SaveProblem => ({ kind: KINDS[code] ?? 'unknown', name, code })
