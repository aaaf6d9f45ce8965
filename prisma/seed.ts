// A class of sample learners, for development: `npx prisma db seed`. Again: changes nothing.
import { prepareDatabase } from "@/server/db/setup/prepare";
import { guestSetCookie } from "@/server/guest-cookie";
import { makeSampleClass } from "@/server/testing/sample-class";

const { out: learners } = await prepareDatabase((db) => makeSampleClass(db, new Date()));
console.log(`${learners.length} sample learners are there. To be the first of them in a browser, set this cookie:`);
console.log(guestSetCookie(learners[0] ?? "").split(";")[0]);
