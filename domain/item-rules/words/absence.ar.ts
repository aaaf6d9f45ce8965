/** Folded words by which absence is asked, or taking part denied. */
export const absence = {
  words:
    /(?<!\p{L})(?:[وف]?(?:غاب|غابت|تغيب|تغيبت|الغايب|الغايبه|امتنعت? عن (?:حضور|المشاركه)|قاطعت?|رفضت? (?:الانضمام|المشاركه|الحضور))|absent|missing from|stayed away|boycotted|did not attend|didn't attend|never (?:joined|attended|took part|participated|belonged)|refused to (?:join|attend|take part)|failed to (?:join|attend|appear))(?!\p{L})/u,
  takingPart:
    /(?<!\p{L})(?:[وف]?[ا-ي]?(?:شارك|حضر|نضم|انضم|لتحق|التحق|سهم|ساهم|مثل|رد |رد$|ذكر|يذكر|عضو|اعضاء|قصف)|attend|take part|taking part|took part|participat|join|member|mention|listed|list|named|belong|represent|present)/u,
};
