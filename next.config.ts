import type { NextConfig } from "next";
import { defaultLocale, localeTags } from "./i18n/locales";

/** On every response, errors and pictures too. The content policy has a nonce and comes from middleware.ts. */
const securityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  // Browsers heed it over https only, so that a school's own network may stay on http.
  "Strict-Transport-Security": "max-age=31536000",
};

/** For what is no page: middleware does not see it, and nothing of it is ever run. */
const emptyPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/** For what middleware leaves alone because it looks like a file: where there is none, Next answers with a page. */
const filePolicy = `${emptyPolicy}; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'`;

/** The browser asks for a new worker each time; it may fetch from here and do nothing else. */
const workerHeaders = {
  "Content-Security-Policy": "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  "Cache-Control": "no-cache",
};

/** Pages without a language in their address: not /api, not Next's own files, nothing with a file's ending. */
const unprefixed = `/:path((?!api$|api/|_next/|.*\\.\\w+$|(?:${localeTags.join("|")})(?:/|$)).*)`;

const asHeaders = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** Read at run time by whatever draws a card. */
const cardFiles = [
  "node_modules/@fontsource/cairo/files/cairo-{arabic,latin,latin-ext}-{500,600,700,800}-normal.woff",
  "node_modules/harfbuzzjs/**/*.wasm",
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test checks types, tests' too; whoever starts Sanad need not wait for that.
  typescript: { ignoreBuildErrors: true },
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
    "unpdf",
  ],
  outputFileTracingIncludes: {
    "/**": ["prisma/migrations/**/*"],
    "/r/**": cardFiles,
    "/*/attempts/*/share/**": cardFiles,
  },
  // Loading every page takes longer than all else before the first request; each is loaded when it is first asked for.
  experimental: { cpus: 2, preloadEntriesOnStart: false },
  // Not in middleware: there a rewrite names a host, and Next takes 127.0.0.1 for another one than its own.
  async redirects() {
    return [
      { source: `/${defaultLocale}`, destination: "/", permanent: true },
      { source: `/${defaultLocale}/:path+`, destination: "/:path+", permanent: true },
      // The quiz of the day is stored as a set, and has a page of its own.
      ...["", "/:locale"].map((prefix) => ({
        source: `${prefix}/sets/daily`,
        destination: `${prefix}/daily`,
        permanent: false,
      })),
    ];
  },
  async rewrites() {
    return {
      beforeFiles: [{ source: unprefixed, destination: `/${defaultLocale}/:path` }],
      afterFiles: [],
      fallback: [],
    };
  },
  async headers() {
    return [
      { source: "/:path*", headers: asHeaders(securityHeaders) },
      ...["/_next/:path*", "/:path(.*\\.\\w+)"].map((source) => ({
        source,
        headers: asHeaders({ "Content-Security-Policy": filePolicy }),
      })),
      { source: "/sw.js", headers: asHeaders(workerHeaders) },
      { source: "/fonts/:path*", headers: asHeaders({ "Cache-Control": "public, max-age=31536000, immutable" }) },
      // Shared results are for people who have the address, not for search engines.
      ...["", "/:locale"].map((prefix) => ({
        source: `${prefix}/r/:path*`,
        // Their pictures are for the pages of others.
        headers: asHeaders({ "X-Robots-Tag": "noindex", "Cross-Origin-Resource-Policy": "cross-origin" }),
      })),
      { source: "/api/:path*", headers: asHeaders({ "Content-Security-Policy": emptyPolicy }) },
    ];
  },
};

export default config;
