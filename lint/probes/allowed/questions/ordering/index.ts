import { z } from "zod";
import type { Item } from "@/domain/items/item";
import { generate } from "./generate";

export const ordering = (item: Item) => [z, item, generate];
