// Imported first, and written so that an old Node can still read it.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Sanad needs Node 20.19 or newer, and this is ${process.versions.node}: install a newer one from your system or nodejs.org.`,
  );
  process.exit(1);
}
