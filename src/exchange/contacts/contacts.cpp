// SPDX-License-Identifier: MIT
#include "exchange/contacts/contacts.h"

#include "domain/language.h"
#include "exchange/text/contentlines.h"

#include <QRegularExpression>

namespace samspel::exchange {

namespace {

/// Street, post code and place of "Gravensteinsgata 1, 6856 Sogndal".
struct AddressParts {
    QStringList lines;
    QString street;
    QString code;
    QString place;

    explicit AddressParts(const QString& address) {
        static const QRegularExpression breaks(QStringLiteral("\\s*[\\n,]\\s*"));
        static const QRegularExpression coded(QStringLiteral("^(?:N-?|NO-?)?(\\d{4})\\s+(.+)$"));
        QStringList streets;
        for (const QString& line : address.trimmed().split(breaks, Qt::SkipEmptyParts)) {
            lines << line;
            const auto match = coded.match(line);
            if (match.hasMatch()) {
                code = match.captured(1);
                place = match.captured(2);
            } else {
                streets << line;
            }
        }
        street = streets.join(QStringLiteral(", "));
    }
};

QString structured(const QStringList& parts) {
    QStringList safe;
    for (const QString& part : parts) {
        safe << ContentLines::escaped(part);
    }
    return safe.join(QLatin1Char(';'));
}

// A name with signs that mean something in an address line is put in quotes (RFC 5322).
QString quoted(const QString& name) {
    static const QRegularExpression special(QStringLiteral("[()<>\\[\\]:;@\\\\,.\"]"));
    if (!name.contains(special)) {
        return name;
    }
    QString safe = name;
    safe.replace(QLatin1String("\\"), QLatin1String("\\\\"))
        .replace(QLatin1String("\""), QLatin1String("\\\""));
    return QLatin1Char('"') + safe + QLatin1Char('"');
}

} // namespace

NameParts NameParts::of(const QString& name) {
    QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2) {
        return {words.value(0), {}};
    }
    QStringList family{words.takeLast()};
    while (words.size() > 1 && words.last() == words.last().toLower()) {
        family.prepend(words.takeLast());
    }
    return {words.join(QLatin1Char(' ')), family.join(QLatin1Char(' '))};
}

QByteArray toCards(std::span<const ContactCard> contacts, CardVersion version) {
    const bool isNewest = version == CardVersion::v4;
    ContentLines lines;
    for (const ContactCard& contact : contacts) {
        const QString organisation = contact.isOrganisation ? contact.name : contact.organisation;
        const NameParts parts = contact.isOrganisation ? NameParts{} : NameParts::of(contact.name);
        lines.add("BEGIN", QStringLiteral("VCARD"));
        lines.add("VERSION", isNewest ? QStringLiteral("4.0") : QStringLiteral("3.0"));
        if (isNewest) {
            lines.add("KIND", contact.isOrganisation ? QStringLiteral("org") : QStringLiteral("individual"));
        }
        lines.addText("UID", contact.uid);
        lines.add("FN", ContentLines::escaped(contact.name));
        lines.add("N", structured({parts.family, parts.given, {}, {}, {}}));
        if (!organisation.isEmpty()) {
            lines.add("ORG", structured({organisation}));
        }
        lines.addText("TITLE", contact.role);
        lines.addText(isNewest ? "EMAIL" : "EMAIL;TYPE=INTERNET", contact.email);
        lines.addText(isNewest ? "TEL" : "TEL;TYPE=VOICE", contact.phone);
        if (!contact.address.isEmpty()) {
            const AddressParts address(contact.address);
            lines.add("ADR;TYPE=WORK",
                      structured({{}, {}, address.street, address.place, {}, address.code, {}}));
        }
        lines.addText("NOTE", contact.note);
        lines.add("END", QStringLiteral("VCARD"));
    }
    return lines.bytes();
}

QString addressLine(std::span<const ContactCard> contacts) {
    QStringList all;
    for (const ContactCard& contact : contacts) {
        const QString email = contact.email.trimmed();
        // What would be taken for another address is no address.
        const bool isPlain = email.count(QLatin1Char('@')) == 1 &&
                             !email.contains(QRegularExpression(QStringLiteral("[\\s,;<>]")));
        if (isPlain) {
            all << QStringLiteral("%1 <%2>").arg(quoted(contact.name.simplified()), email);
        }
    }
    all.removeDuplicates();
    return all.join(QStringLiteral(", "));
}

Sheet mergeTable(std::span<const ContactCard> contacts, const Language& language) {
    Sheet sheet;
    sheet.name = language.say("Contacts", "Addresses");
    sheet.heads = {language.say("Contacts", "Name"),        language.say("Contacts", "Given name"),
                   language.say("Contacts", "Family name"), language.say("Contacts", "Organisation"),
                   language.say("Contacts", "Role"),        language.say("Contacts", "Street"),
                   language.say("Contacts", "Post code"),   language.say("Contacts", "Place"),
                   language.say("Contacts", "E-mail"),      language.say("Contacts", "Telephone")};
    for (const ContactCard& contact : contacts) {
        const NameParts parts = contact.isOrganisation ? NameParts{} : NameParts::of(contact.name);
        const AddressParts address(contact.address);
        auto& row = sheet.rows.emplace_back();
        for (const QString& text :
             {contact.name, parts.given, parts.family,
              contact.isOrganisation ? contact.name : contact.organisation, contact.role, address.street,
              address.code, address.place, contact.email, contact.phone}) {
            row.push_back(text.isEmpty() ? SheetCell{} : SheetCell{text});
        }
    }
    return sheet;
}

} // namespace samspel::exchange
