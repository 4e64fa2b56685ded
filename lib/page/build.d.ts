/** This machine's own addresses in builds for the practice mailbox and the tests, set by the build; else there are none. */
declare const __LOOPBACK__: string[];
