-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'UTC';

-- CreateTable
CREATE TABLE "AssignmentItem" (
    "assignmentId" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,
    "itemVersion" TEXT NOT NULL,

    CONSTRAINT "AssignmentItem_pkey" PRIMARY KEY ("assignmentId","lang","position")
);

-- CreateIndex
CREATE INDEX "AssignmentItem_itemId_itemVersion_idx" ON "AssignmentItem"("itemId", "itemVersion");

-- AddForeignKey
ALTER TABLE "AssignmentItem" ADD CONSTRAINT "AssignmentItem_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentItem" ADD CONSTRAINT "AssignmentItem_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "Item"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
