-- CreateEnum
CREATE TYPE "SetAccess" AS ENUM ('private', 'link', 'public');

-- CreateTable
CREATE TABLE "TeacherSet" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "access" "SetAccess" NOT NULL DEFAULT 'private',
    "revision" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "lastStep" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TeacherSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetStep" (
    "setId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "draft" JSONB NOT NULL,

    CONSTRAINT "SetStep_pkey" PRIMARY KEY ("setId","number")
);

-- CreateTable
CREATE TABLE "SetQuestion" (
    "setId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "SetQuestion_pkey" PRIMARY KEY ("setId","hash")
);

-- CreateTable
CREATE TABLE "TeacherSetVersion" (
    "setId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TeacherSetVersion_pkey" PRIMARY KEY ("setId","number")
);

-- CreateTable
CREATE TABLE "SetVersionItem" (
    "hash" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,
    "itemVersion" TEXT NOT NULL,

    CONSTRAINT "SetVersionItem_pkey" PRIMARY KEY ("hash","lang","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "TeacherSet_slug_key" ON "TeacherSet"("slug");

-- CreateIndex
CREATE INDEX "TeacherSet_ownerId_changedAt_idx" ON "TeacherSet"("ownerId", "changedAt");

-- CreateIndex
CREATE INDEX "TeacherSet_access_changedAt_idx" ON "TeacherSet"("access", "changedAt");

-- CreateIndex
CREATE INDEX "TeacherSetVersion_hash_idx" ON "TeacherSetVersion"("hash");

-- CreateIndex
CREATE INDEX "SetVersionItem_itemId_itemVersion_idx" ON "SetVersionItem"("itemId", "itemVersion");

-- AddForeignKey
ALTER TABLE "TeacherSet" ADD CONSTRAINT "TeacherSet_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetStep" ADD CONSTRAINT "SetStep_setId_fkey" FOREIGN KEY ("setId") REFERENCES "TeacherSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetQuestion" ADD CONSTRAINT "SetQuestion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "TeacherSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeacherSetVersion" ADD CONSTRAINT "TeacherSetVersion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "TeacherSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeacherSetVersion" ADD CONSTRAINT "TeacherSetVersion_hash_fkey" FOREIGN KEY ("hash") REFERENCES "SetVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetVersionItem" ADD CONSTRAINT "SetVersionItem_hash_fkey" FOREIGN KEY ("hash") REFERENCES "SetVersion"("hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetVersionItem" ADD CONSTRAINT "SetVersionItem_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "Item"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published stays as it was, whatever the code above does.
CREATE TRIGGER "SetQuestion_never_changes" BEFORE UPDATE ON "SetQuestion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "TeacherSetVersion_never_changes" BEFORE UPDATE ON "TeacherSetVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "SetVersionItem_never_changes" BEFORE UPDATE ON "SetVersionItem"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

ALTER TABLE "TeacherSet"
  ADD CONSTRAINT "TeacherSet_step_is_one_of_its_steps" CHECK ("step" BETWEEN 1 AND "lastStep");
