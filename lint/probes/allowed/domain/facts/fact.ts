import { z } from "zod";
import { hashText } from "../rng";

export const fact = (now: Date, rng: () => number) => [z, hashText, now, rng(), new Date(0)];
