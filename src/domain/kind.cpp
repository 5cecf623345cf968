// SPDX-License-Identifier: MIT
#include "domain/kind.h"

#include "domain/adapted.h"
#include "domain/bodies.h"
#include "domain/cell.h"
#include "domain/claims.h"
#include "domain/entrepreneurship.h"
#include "domain/evaluation.h"
#include "domain/evidence.h"
#include "domain/indicator.h"
#include "domain/initiatives.h"
#include "domain/kindergartens.h"
#include "domain/language.h"
#include "domain/leaders.h"
#include "domain/loops.h"
#include "domain/measures.h"
#include "domain/money.h"
#include "domain/naming.h"
#include "domain/networks.h"
#include "domain/organisation.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "domain/plans.h"
#include "domain/programme.h"
#include "domain/year.h"

#include <algorithm>
#include <cmath>

namespace samspel {

namespace {

// A whole number is an int in its record, unless its rules say how large it may be.
double leastOf(const FieldInfo& field) {
    return field.kind == FieldKind::whole
               ? std::max<double>(field.rules.least, std::numeric_limits<int>::lowest())
               : field.rules.least;
}
double mostOf(const FieldInfo& field) {
    const bool isInt =
        field.kind == FieldKind::whole && field.rules.most == std::numeric_limits<double>::max();
    return isInt ? std::numeric_limits<int>::max() : field.rules.most;
}

std::optional<QString> complaint(const FieldInfo& field, const Value& value, const Language& language) {
    const QString text = textOf(value);
    const bool isBlank = std::holds_alternative<QString>(value) && text.trimmed().isEmpty();
    if (isEmpty(value) || isBlank) {
        return field.rules.required ? std::optional(language.say("Check", "This has to be filled in."))
                                    : std::nullopt;
    }
    const auto* whole = std::get_if<qint64>(&value);
    const auto* decimal = std::get_if<double>(&value);
    const bool isAmount = field.kind == FieldKind::money || field.kind == FieldKind::percent;
    const bool isNumber = field.kind == FieldKind::whole || field.kind == FieldKind::decimal || isAmount;
    if (isAmount && whole == nullptr) {
        return complaintAbout(field, language).arg(text);
    }
    if (isNumber && (whole != nullptr || decimal != nullptr)) {
        const double number = whole != nullptr ? static_cast<double>(*whole) : *decimal;
        if (!std::isfinite(number)) {
            return language.say("Check", "This is no number.");
        }
        const double shown = isAmount ? number / 100 : number; // limits are in kroner and percent
        if (shown < leastOf(field)) {
            return language.say("Check", "The least possible here is %1.")
                .arg(language.number(leastOf(field), 0));
        }
        if (shown > mostOf(field)) {
            return language.say("Check", "The most possible here is %1.")
                .arg(language.number(mostOf(field), 0));
        }
    }
    if ((field.kind == FieldKind::choice || field.kind == FieldKind::scale) &&
        std::none_of(field.choices.begin(), field.choices.end(),
                     [&](const Choice& choice) { return text == QLatin1String(choice.key); })) {
        return language.say("Check", "“%1” is none of the choices.").arg(text);
    }
    // Read and written again, for Qt overlooks what follows a date.
    if (field.kind == FieldKind::date && QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) != text) {
        return language.say("Check", "“%1” is no date.").arg(text);
    }
    if (field.kind == FieldKind::when && !When::parse(text)) {
        return language.say("Check", "“%1” is no date. A day, a month, “autumn 2010” or a year will do.")
            .arg(text);
    }
    const bool isUnreadable =
        (field.kind == FieldKind::time && !QTime::fromString(text, QStringLiteral("HH:mm")).isValid()) ||
        (field.kind == FieldKind::approximate && !Approximate::parse(text)) ||
        (field.kind == FieldKind::references && !parseKeys(text)) ||
        (field.kind == FieldKind::link && !Link::parse(text)) ||
        (field.kind == FieldKind::file && !FileLink::parse(text));
    if (isUnreadable) {
        return complaintAbout(field, language).arg(text);
    }
    if (field.kind == FieldKind::period && !Period::fromCode(wholeOf(value))) {
        return language.say("Check", "A period is a year, as 2023, or a school year, as 2023-24.");
    }
    return std::nullopt;
}

} // namespace

std::size_t Kind::fieldNumber(QLatin1String column) const {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (column == QLatin1String(fields[i].column)) {
            return i;
        }
    }
    Q_ASSERT_X(false, "Kind::fieldNumber", column.data());
    return 0;
}

Row completed(const Kind& kind, Row row) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        Value& cell = row.cells[i];
        if (const auto* text = std::get_if<QString>(&cell); text != nullptr && text->trimmed().isEmpty()) {
            cell = Value{};
        }
        if (isEmpty(cell)) {
            cell = kind.fields[i].fallback;
        }
    }
    return row;
}

Problems check(const Kind& kind, const Row& row, const Language& language) {
    Q_ASSERT(row.cells.size() == kind.fields.size());
    Problems problems;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (const auto what = complaint(kind.fields[i], row.cells[i], language)) {
            problems.push_back({.field = QString::fromLatin1(kind.fields[i].column), .what = *what});
        }
    }
    if (kind.rule != nullptr) {
        kind.rule(row, language, problems);
    }
    return problems;
}

std::span<const Kind* const> allKinds() {
    static const std::vector<const Kind*> kinds = [] {
        std::vector<const Kind*> all{&kindOf<Organisation>(), &kindOf<Succession>(),   &kindOf<Membership>(),
                                     &kindOf<Programme>(),    &kindOf<SubProgramme>(), &kindOf<Milestone>(),
                                     &kindOf<Indicator>(),    &kindOf<Segment>(),      &kindOf<Source>(),
                                     &kindOf<Naming>()};
        for (const auto area :
             {peopleKinds(), bodiesKinds(), measuresKinds(), plansKinds(), initiativesKinds(), loopsKinds(),
              moneyKinds(), ownersKinds(), leadersKinds(), networksKinds(), kindergartensKinds(),
              entrepreneurshipKinds(), adaptedKinds(), evaluationKinds(), evidenceKinds(), claimsKinds(),
              papersKinds(), yearKinds()}) {
            all.insert(all.end(), area.begin(), area.end());
        }
        return all;
    }();
    return kinds;
}

const Kind* kindOfTable(QStringView table) {
    for (const Kind* kind : allKinds()) {
        if (table == QLatin1String(kind->table)) {
            return kind;
        }
    }
    return nullptr;
}

} // namespace samspel
