throw new Error(
  'A unit test imported "electron": only electron/shell may, and it is tested by the e2e specs.',
)
