// Prints as JSON how many questions a second are made of the whole ledger, once a round.
import { readCorpus } from "@/corpus/read-corpus";
import { makeQuestionBank } from "@/questions/question-bank";

const warmUps = 2;
const seedsEach = 3;

const rounds = Number(process.argv[2] ?? 5);
const corpus = await readCorpus("content");
if (!corpus.ok) throw new Error("The content cannot be used: npm run content check");
const { ledger } = corpus.value;
const perSecond: number[] = [];
let questions = 0;
let seed = 1;
for (let round = -warmUps; round < rounds; round++) {
  // Time of the processor: what else the machine does is not counted.
  const from = process.cpuUsage();
  let made = 0;
  for (let each = 0; each < seedsEach; each++) {
    const { items } = makeQuestionBank(ledger, seed++);
    made += items.ar.length + items.en.length;
  }
  questions = made / seedsEach;
  const { user, system } = process.cpuUsage(from);
  if (round >= 0) perSecond.push(made / ((user + system) / 1e6));
}
console.log(JSON.stringify({ perSecond, questions: Math.round(questions) }));
