import "server-only";
import { z } from "zod";
import { isDay } from "@/domain/day";
import { typedName } from "../typed-name";

/** Longest name of a class, in characters as a reader counts them. */
export const classNameCharactersMax = 60;

/** What a teacher calls a class. */
export const ClassName = typedName(classNameCharactersMax).pipe(z.string());

/** The day on which the learners' work is deleted; its verb checks how far away it is. */
export const EraseDay = z.string().refine(isDay);
