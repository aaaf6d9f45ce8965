/** Folded words right behind a post that begin a clause: «has», «so he says». */
export const opensClause = /^(?:قد|لقد|فقد|فلقد|فان|فانه|فانها|ف[يت]\p{L}{3,}|ف(?!ي)\p{L}{3,}ت)$/u;
/** Folded first words of posts that as easily follow another post of the same holder. */
export const heads =
  /^(?:ال)?(?:رييس|امين|مدير|وزير|نايب|مستشار|مشرف|امير|عضو|ممثل|قايد|مفتي|حاكم|محافظ|متحدث|ناطق|وكيل|عميد)ه?$/;
/** Folded words behind a body's or a state's name that are none of the post: «to "the paper"», «or», «loyal to». */
export const opensBesideName =
  /^(?:[بل]|او|ال(?:موالي|معارض|حاكم|مسلح|متشدد|مناهض|داعم|مدعوم|محظور|تابع|مقرب|ممثل)ه?)$/;
