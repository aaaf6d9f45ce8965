"use client";
import { useNames } from "./use-names";

/** The real name that this browser keeps for a member, in brackets; nothing where there is none. */
export function RealName({ classId, membershipId }: { classId: string; membershipId: string }) {
  const name = useNames(classId)?.[membershipId];
  return name ? (
    <span className="realname">
      (<bdi>{name}</bdi>)
    </span>
  ) : null;
}
