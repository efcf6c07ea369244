import { FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * What a packaged program can no longer be turned into (`safety.md` 2.2). Whether the archive is whole is only looked at on
 * macOS and Windows. A ninth fuse, of newer versions of Electron, guards WebAssembly and is on by itself.
 */
export const FUSES = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}
