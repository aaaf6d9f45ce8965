-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "nicknameSpins" INTEGER NOT NULL DEFAULT 0;

-- What can never be, whatever the code above does.
ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_nicknameSpins_from_zero" CHECK ("nicknameSpins" >= 0);
