import { wordSet } from "./word-set";

/** Folded, without the article: what somebody or something is, before its name; an answer is as right with it. */
export const titles = wordSet(
  "دكتور دكتوره سيد سيده انسه امير اميره شيخ شيخه ملك ملكه رييس رييسه وزير وزيره لواء عميد عقيد مقدم رايد نقيب فريق جنرال ماريشال مشير استاذ استاذه بروفيسور مهندس مهندسه نايب سفير سفيره فنان فنانه لاعب مدرب كابتن حاج ملا سلطان بابا مدينه محافظه منطقه قريه بلده دوله جمهوريه ولايه قضاء ناحيه اقليم حي شركه منظمه تنظيم صحيفه جريده قناه شبكه نادي",
);
