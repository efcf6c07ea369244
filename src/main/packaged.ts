/**
 * Whether the app runs as users get it: out of an archive. The name of the program, by which Electron judges, is changed
 * by whoever copies it.
 */
export const isPackaged = /\.asar[\\/]/.test(import.meta.dirname)
