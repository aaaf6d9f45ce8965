import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export default {
  poweredByHeader: false,
  // The packages are those of the whole repository.
  outputFileTracingRoot: root,
  serverExternalPackages: ["pg"],
  experimental: { cpus: 2 },
};
