/** «Who is the minister of …?» and no more: whoever holds a post changes. Folded. */
export const untimedOffice =
  /^(?:من (?:هو|هي)|who is|who's) (?:ال|the )?(?:رييس|وزير|قايد|متحدث|ناطق|us |american |iraqi |italian )?(?:\p{L}+ ?){1,6}[؟?]$|^(?:what|which) (?:office|post|position|job|role) does (?:\p{L}+[ -]?){1,4} (?:hold|have)/u;
