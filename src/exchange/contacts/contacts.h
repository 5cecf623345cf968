// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "exchange/sheet/sheet.h"

#include <QDate>
#include <span>

namespace samspel {
class Ledger;
class RecordNames;
} // namespace samspel

namespace samspel::exchange {

/// A person or an organisation as an address book knows it.
struct ContactCard {
    QString uid{}; ///< the same each time that the record is written
    QString name{};
    bool isOrganisation = false;
    QString organisation{}; ///< that the person works in
    QString role{};
    QString email{};
    QString phone{};
    QString address{}; ///< lines, or parts parted by commas
    QString note{};
};

/// Whether records of the kind are contacts: they have an e-mail address or a telephone number of their own.
bool areContacts(const Kind& kind);

/// Whose contacts a list of the kind leads to: its own records, or the people that its records name (roles,
/// participants); nullptr when there are none.
const Kind* contactKindOf(const Kind& kind);

/// Contacts with their roles on a day, where the register keeps roles of people. Asserts areContacts(kind).
std::vector<ContactCard> contactsOf(const Ledger& ledger, const Kind& kind,
                                    std::span<const samspel::Row> rows, QDate on, const Language& language,
                                    const RecordNames& names);

/// Contacts of the records themselves, or of the people that they name, each once, in the order of the rows.
/// Asserts contactKindOf(kind).
std::vector<ContactCard> contactsBehind(const Ledger& ledger, const Kind& kind,
                                        std::span<const samspel::Row> rows, QDate on,
                                        const Language& language, const RecordNames& names);

enum class CardVersion { v3, v4 };
/// One vCard for each contact: version 4.0 is RFC 6350; 3.0 is what Outlook and older telephones read.
QByteArray toCards(std::span<const ContactCard> contacts, CardVersion version = CardVersion::v4);

/// "Kari Moe <kari@sogndal.no>, …": for the address line of a letter; those without an address are left out.
QString addressLine(std::span<const ContactCard> contacts);

/// A table for mail merge: name, given and family name, organisation, role, address in lines, e-mail,
/// telephone.
Sheet mergeTable(std::span<const ContactCard> contacts, const Language& language);

/// Given and family name: the last word is the family's, and small words before it (von, de, van) go with it.
struct NameParts {
    QString given;
    QString family;
    static NameParts of(const QString& name);
};

} // namespace samspel::exchange
