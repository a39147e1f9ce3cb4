-- What a colleague who answered reads, so that an answer that is taken over keeps the language it was given in.
ALTER TABLE asks ADD COLUMN language TEXT;
