// SPDX-License-Identifier: MIT
#include "domain/cell.h"
#include "domain/erased.h"
#include "exchange/calendar/calendar.h"
#include "exchange/contacts/contacts.h"
#include "store/ledger.h"
#include "store/recordnames.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace samspel::exchange {

namespace {

std::optional<std::size_t> fieldOf(const Kind& kind, std::initializer_list<const char*> columns) {
    for (const char* column : columns) {
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            if (qstrcmp(kind.fields[i].column, column) == 0) {
                return i;
            }
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> personFieldOf(const Kind& kind) {
    const auto field = fieldOf(kind, {"person"});
    const char* table = field ? kind.fields[*field].refersTo : nullptr;
    return qstrcmp(table, "person") == 0 ? field : std::nullopt;
}

/// The fields of the kind "role" that tell who is what, and where; nothing when the register keeps no roles.
struct RoleFields {
    const Kind* kind = nullptr;
    std::size_t person = 0;
    std::optional<std::size_t> title; ///< only where it is called something else than its kind
    std::optional<std::size_t> what;
    std::optional<std::size_t> where;
    std::optional<std::size_t> from;
    std::optional<std::size_t> to;

    static std::optional<RoleFields> find() {
        const Kind* kind = kindOfTable(u"role");
        const auto person = kind != nullptr ? fieldOf(*kind, {"person"}) : std::nullopt;
        if (!person) {
            return std::nullopt;
        }
        return RoleFields{kind,
                          *person,
                          fieldOf(*kind, {"title"}),
                          fieldOf(*kind, {"kind"}),
                          fieldOf(*kind, {"organisation"}),
                          fieldOf(*kind, {"valid_from"}),
                          fieldOf(*kind, {"valid_to"})};
    }
};

QDate dateOf(const samspel::Row& row, std::optional<std::size_t> field) {
    return field ? QDate::fromString(textOf(row.cells[*field]), Qt::ISODate) : QDate();
}

// valid_to is the first day that no longer counts.
bool holds(const RoleFields& fields, const samspel::Row& role, QDate on) {
    const QDate from = dateOf(role, fields.from);
    const QDate to = dateOf(role, fields.to);
    return (!from.isValid() || from <= on) && (!to.isValid() || on < to);
}

/// What people do, and where, by their key.
class Roles {
public:
    Roles(const Ledger& ledger, QDate on, const Language& language, const RecordNames& names)
        : m_fields(RoleFields::find()) {
        if (!m_fields) {
            return;
        }
        for (const samspel::Row& role : ledger.rows(*m_fields->kind)) {
            if (holds(*m_fields, role, on)) {
                const auto text = [&](std::optional<std::size_t> field) {
                    return field
                               ? display(m_fields->kind->fields[*field], role.cells[*field], language, names)
                               : QString();
                };
                const qint64 person = wholeOf(role.cells[m_fields->person]);
                const QString title = text(m_fields->title);
                m_what[person] << (title.isEmpty() ? text(m_fields->what) : title);
                m_where[person] << text(m_fields->where);
            }
        }
    }
    QString whatOf(qint64 person) const { return joined(m_what.value(person)); }
    QString whereOf(qint64 person) const { return joined(m_where.value(person)); }

private:
    static QString joined(QStringList all) {
        all.removeAll(QString());
        all.removeDuplicates();
        return all.join(QStringLiteral(", "));
    }

    std::optional<RoleFields> m_fields;
    QHash<qint64, QStringList> m_what;
    QHash<qint64, QStringList> m_where;
};

} // namespace

bool areContacts(const Kind& kind) {
    return kind.fields[kind.title].kind == FieldKind::text && fieldOf(kind, {"email", "phone"}).has_value();
}

const Kind* contactKindOf(const Kind& kind) {
    if (areContacts(kind)) {
        return &kind;
    }
    return personFieldOf(kind) ? kindOfTable(u"person") : nullptr;
}

std::vector<ContactCard> contactsBehind(const Ledger& ledger, const Kind& kind,
                                        std::span<const samspel::Row> rows, QDate on,
                                        const Language& language, const RecordNames& names) {
    const Kind* contacts = contactKindOf(kind);
    Q_ASSERT(contacts != nullptr);
    if (contacts == &kind) {
        return contactsOf(ledger, kind, rows, on, language, names);
    }
    const std::size_t person = personFieldOf(kind).value();
    std::vector<samspel::Row> people;
    QSet<qint64> known{0}; // a role may stand without a person
    for (const samspel::Row& row : rows) {
        const qint64 id = wholeOf(row.cells[person]);
        if (known.contains(id)) {
            continue;
        }
        known.insert(id);
        if (auto found = ledger.row(*contacts, id)) {
            people.push_back(std::move(*found));
        }
    }
    return contactsOf(ledger, *contacts, people, on, language, names);
}

std::vector<ContactCard> contactsOf(const Ledger& ledger, const Kind& kind,
                                    std::span<const samspel::Row> rows, QDate on, const Language& language,
                                    const RecordNames& names) {
    Q_ASSERT(areContacts(kind));
    const bool isOrganisation = qstrcmp(kind.table, "organisation") == 0;
    const bool isPerson = qstrcmp(kind.table, "person") == 0;
    const std::array fields{fieldOf(kind, {"email"}), fieldOf(kind, {"phone"}), fieldOf(kind, {"address"}),
                            fieldOf(kind, {"organisation"})};
    const QString mark = registerMark(ledger);
    const std::optional<Roles> roles =
        isPerson ? std::optional<Roles>(std::in_place, ledger, on, language, names) : std::nullopt;
    std::vector<ContactCard> contacts;
    for (const samspel::Row& row : rows) {
        if (isErased(kind.titleOf(row))) {
            continue;
        }
        const auto text = [&](std::optional<std::size_t> field) {
            return field ? display(kind.fields[*field], row.cells[*field], language, names) : QString();
        };
        ContactCard contact;
        contact.uid =
            QStringLiteral("%1-%2@%3.samspel").arg(QLatin1String(kind.table), QString::number(row.id), mark);
        contact.name = names.nameOf(kind, row);
        contact.isOrganisation = isOrganisation;
        contact.email = text(fields[0]);
        contact.phone = text(fields[1]);
        contact.address = text(fields[2]);
        contact.organisation = text(fields[3]);
        if (roles) {
            contact.role = roles->whatOf(row.id);
            contact.organisation =
                contact.organisation.isEmpty() ? roles->whereOf(row.id) : contact.organisation;
        }
        contacts.push_back(contact);
    }
    return contacts;
}

} // namespace samspel::exchange
