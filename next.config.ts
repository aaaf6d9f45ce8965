import type { NextConfig } from "next";

/** On every response, errors and pictures too. The content policy has a nonce and comes from middleware.ts. */
const securityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  // Browsers heed it over https only, so that a school's own network may stay on http.
  "Strict-Transport-Security": "max-age=31536000",
};

/** For what is no page: middleware does not see it, and nothing of it is ever run. */
const emptyPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

const asHeaders = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser has had a remote code execution, and no page of ours has a picture that needs it.
  images: { unoptimized: true },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "harfbuzzjs",
    "nodemailer",
  ],
  outputFileTracingIncludes: {
    "/**": ["prisma/migrations/**/*"],
    "/r/**": ["cards/**/*.woff2", "cards/**/*.ttf", "node_modules/harfbuzzjs/**/*.wasm"],
  },
  experimental: { cpus: 2 },
  async headers() {
    return [
      { source: "/:path*", headers: asHeaders(securityHeaders) },
      { source: "/api/:path*", headers: asHeaders({ "Content-Security-Policy": emptyPolicy }) },
    ];
  },
};

export default config;
