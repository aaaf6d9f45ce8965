import { kinds } from "@/questions/registry";
import { setRow } from "../db/sets";

export const getSet = () => [kinds, setRow, new Date()];
