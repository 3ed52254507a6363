-- What was found has an id. An id once found is kept while later look-ups are not answered.
ALTER TABLE "threads_accounts" DROP CONSTRAINT "threads_accounts_found_has_id";
ALTER TABLE "threads_accounts" ADD CONSTRAINT "threads_accounts_found_has_id" CHECK (
  CASE "state" WHEN 'found' THEN "threadsUserId" IS NOT NULL WHEN 'none' THEN "threadsUserId" IS NULL ELSE true END);
