// SPDX-License-Identifier: MIT
#include "store/rowquery.h"

#include "domain/cell.h"

#include <algorithm>
#include <array>

namespace samspel {

namespace {

using Test = Condition::Test;

// In the order of Condition::Test; a kept search is read by them, so they never change.
constexpr std::array tests{"empty", "filled",   "is",      "not",  "contains", "before",
                           "after", "at-least", "at-most", "none", "some"};

std::optional<Test> testOf(QStringView word) {
    for (std::size_t i = 0; i < tests.size(); ++i) {
        if (word == QLatin1String(tests[i])) {
            return static_cast<Test>(i);
        }
    }
    return std::nullopt;
}

QString onOneLine(QString text) {
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

QString asWritten(const QString& line) {
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('\\') && i + 1 < line.size()) {
            ++i;
            text += line[i] == QLatin1Char('n') ? QLatin1Char('\n') : line[i];
        } else {
            text += line[i];
        }
    }
    return text;
}

const FieldInfo* fieldOf(const Kind& kind, const QString& column) {
    const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
                                    [&](const FieldInfo& f) { return column == QLatin1String(f.column); });
    return field != kind.fields.end() ? &*field : nullptr;
}

bool isDay(FieldKind kind) { return kind == FieldKind::date || kind == FieldKind::when; }

} // namespace

QString Referrer::name() const {
    return QLatin1String(kind->table) + QLatin1Char('.') + QLatin1String(field->column);
}

std::vector<Referrer> referrersOf(const Kind& kind) {
    std::vector<Referrer> all;
    for (const Kind* other : allKinds()) {
        for (const FieldInfo& field : other->fields) {
            const bool isTo = field.refersTo != nullptr && qstrcmp(field.refersTo, kind.table) == 0;
            if (isTo || field.kind == FieldKind::link) {
                all.push_back({other, &field});
            }
        }
    }
    return all;
}

std::vector<Test> testsFor(const FieldInfo& field) {
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::longText:
        return {Test::contains, Test::is, Test::isNot, Test::isFilled, Test::isEmpty};
    case FieldKind::file:
        return {Test::isFilled, Test::isEmpty, Test::contains};
    case FieldKind::whole:
    case FieldKind::decimal:
    case FieldKind::money:
    case FieldKind::percent:
    case FieldKind::approximate:
        return {Test::atLeast, Test::atMost, Test::is, Test::isNot, Test::isFilled, Test::isEmpty};
    case FieldKind::date:
    case FieldKind::when:
    case FieldKind::time:
    case FieldKind::period:
        return {Test::before, Test::after, Test::is, Test::isNot, Test::isFilled, Test::isEmpty};
    case FieldKind::flag:
        return {Test::is};
    case FieldKind::choice:
        return {Test::is, Test::isNot, Test::isFilled, Test::isEmpty};
    case FieldKind::scale:
        return {Test::is, Test::isNot, Test::atLeast, Test::atMost, Test::isFilled, Test::isEmpty};
    case FieldKind::reference:
    case FieldKind::references:
    case FieldKind::link:
        return {Test::contains, Test::is, Test::isNot, Test::isFilled, Test::isEmpty};
    }
    return {};
}

bool wantsValue(Test test) {
    return test != Test::isEmpty && test != Test::isFilled && test != Test::none && test != Test::some;
}

bool fits(const Kind& kind, const Condition& condition) {
    if (condition.test == Test::none || condition.test == Test::some) {
        const auto all = referrersOf(kind);
        return std::any_of(all.begin(), all.end(),
                           [&](const Referrer& referrer) { return referrer.name() == condition.column; });
    }
    const FieldInfo* field = fieldOf(kind, condition.column);
    if (field == nullptr) {
        return false;
    }
    const auto fitting = testsFor(*field);
    if (std::find(fitting.begin(), fitting.end(), condition.test) == fitting.end()) {
        return false;
    }
    if (!wantsValue(condition.test)) {
        return true;
    }
    if (condition.value.trimmed().isEmpty()) {
        return false;
    }
    if (isDay(field->kind)) {
        return relativeDay(condition.value, QDate(2000, 1, 1)) || When::parse(condition.value);
    }
    if (condition.test == Test::contains) {
        return true;
    }
    bool isNumber = true;
    switch (field->kind) {
    case FieldKind::whole:
    case FieldKind::money:
    case FieldKind::percent:
    case FieldKind::flag:
    case FieldKind::reference:
    case FieldKind::references:
        condition.value.toLongLong(&isNumber);
        return isNumber;
    case FieldKind::decimal:
        condition.value.toDouble(&isNumber);
        return isNumber;
    case FieldKind::period:
        return Period::fromCode(condition.value.toLongLong()).has_value();
    case FieldKind::approximate:
        return Approximate::parse(condition.value).has_value();
    case FieldKind::choice:
    case FieldKind::scale:
        return std::any_of(field->choices.begin(), field->choices.end(), [&](const Choice& choice) {
            return condition.value == QLatin1String(choice.key);
        });
    default:
        return true;
    }
}

QString RowQuery::toText() const {
    QStringList lines;
    for (const Condition& condition : conditions) {
        QString line =
            QStringLiteral("where %1 %2")
                .arg(condition.column, QLatin1String(tests[static_cast<std::size_t>(condition.test)]));
        if (wantsValue(condition.test)) {
            line += QLatin1Char(' ') + onOneLine(condition.value);
        }
        lines << line;
    }
    if (!group.isEmpty()) {
        lines << QStringLiteral("group ") + group;
    }
    if (!sort.isEmpty()) {
        lines << QStringLiteral("sort ") + (order == Qt::DescendingOrder ? QStringLiteral("-") : QString()) +
                     sort;
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<RowQuery> RowQuery::parse(const Kind& kind, const QString& text) {
    RowQuery query{&kind};
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString what = line.section(QLatin1Char(' '), 0, 0);
        QString column = line.section(QLatin1Char(' '), 1, 1);
        if (what == QLatin1String("where")) {
            const auto test = testOf(line.section(QLatin1Char(' '), 2, 2));
            const Condition condition{column, test.value_or(Test::isFilled),
                                      asWritten(line.section(QLatin1Char(' '), 3))};
            if (!test || !fits(kind, condition)) {
                return std::nullopt;
            }
            query.conditions.push_back(condition);
            continue;
        }
        if (what == QLatin1String("sort") && column.startsWith(QLatin1Char('-'))) {
            query.order = Qt::DescendingOrder;
            column.remove(0, 1);
        }
        if (fieldOf(kind, column) == nullptr ||
            (what != QLatin1String("sort") && what != QLatin1String("group"))) {
            return std::nullopt;
        }
        (what == QLatin1String("sort") ? query.sort : query.group) = column;
    }
    return query;
}

std::optional<QDate> relativeDay(const QString& text, QDate today) {
    const QString plain = text.trimmed();
    if (!plain.startsWith(QLatin1String("today"))) {
        return std::nullopt;
    }
    const QString shift = plain.sliced(5).remove(QLatin1Char(' '));
    bool isNumber = true;
    const int days = shift.isEmpty() ? 0 : shift.toInt(&isNumber);
    const bool isSigned =
        shift.isEmpty() || shift.startsWith(QLatin1Char('+')) || shift.startsWith(QLatin1Char('-'));
    return isNumber && isSigned ? std::optional(today.addDays(days)) : std::nullopt;
}

} // namespace samspel
