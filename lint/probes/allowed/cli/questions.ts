import { readCorpus } from "@/corpus/read-corpus";
import { kinds } from "@/questions/registry";

export const questions = () => [readCorpus, kinds, process.env.SANAD_SOURCES];
