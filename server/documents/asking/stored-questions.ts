import "server-only";
import { z } from "zod";
import type { AnyItem } from "@/questions/registry";
import { readItem } from "../../my-sets/set-body";

/** The questions that a document keeps. */
export const storedQuestions = (stored: unknown): AnyItem[] => z.array(z.unknown()).parse(stored).map(readItem);
