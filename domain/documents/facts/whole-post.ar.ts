import { wordSet } from "../../text/word-set";

/** Folded nouns that say nothing without what they are of: «spokesman for the office of». */
export const openEnds = wordSet(
  "باسم مكتب وزاره لجنه شوون قسم مجلس هييه اداره مديريه شركه منظمه موسسه جمعيه حزب حركه كتله قوات فريق مركز معهد جامعه كليه بنك دايره رييس نايب مدير قايد عضو وزير عام سكرتير",
);

/** Folded: somebody in charge of one thing that is not said in full. */
export const chargeOnly = /^(?:ال)?مسوول(?:ه|ين)?(?: (?:عن|في|ب)\S*| ب\S+)(?: ال\S+)?$/u;
