/** «Who is the minister of …?» and no more: whoever holds a post changes. Folded. */
export const untimedOffice =
  /^(?:من (?:هو|هي)|who is|who's) (?:ال|the )?(?:رييس|وزير|قايد|متحدث|ناطق|us |american |iraqi |italian )?\p{L}+(?: \p{L}+){0,5} ?[؟?]$|^(?:what|which) (?:office|post|position|job|role) does \p{L}+(?:[ -]\p{L}+){0,3} (?:hold|have)/u;
