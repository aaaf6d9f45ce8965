import { prepare } from "@/server/db/prepare";

export const script = () => [prepare, process.env.CI];
