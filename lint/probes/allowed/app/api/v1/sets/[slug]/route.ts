import { getSet } from "@/server/sets/get-set";

export const GET = () => getSet();
