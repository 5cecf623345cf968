-- SPDX-License-Identifier: MIT
-- Schema 6: people who stand in the register by consent, and not by an office.
ALTER TABLE person ADD COLUMN consent TEXT CHECK (consent IN ('given', 'withdrawn'));
ALTER TABLE person ADD COLUMN consent_until TEXT CHECK (consent_until IS date(consent_until));
