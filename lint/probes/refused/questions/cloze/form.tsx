// refused: A form knows components/
import type { Env } from "@/server/env";

export const ClozeForm = ({ env }: { env: Env }) => <p>{env}</p>;
