// SPDX-License-Identifier: MIT
#include "store/figurerow.h"

#include "sqlite/error.h"
#include "sqlite/statement.h"
#include "store/columns.h"

namespace samspel {

namespace {

std::optional<Scaled> scaled(const sqlite::Statement& row, int column) {
    const auto digits = row.column<std::optional<std::int64_t>>(column);
    return digits ? std::optional(Scaled{*digits, row.column<int>(column + 1)}) : std::nullopt;
}

} // namespace

Figure readFigure(const sqlite::Statement& row, int first) {
    Figure figure;
    figure.period = row.column<Period>(first);
    figure.version =
        row.column<int>(first + 1) == stored(Version::corrected) ? Version::corrected : Version::published;
    const QString status = row.column<QString>(first + 2);
    figure.status = statusOf(status.isEmpty() ? QChar() : status.front()).value_or(Status::missing);
    figure.value = scaled(row, first + 3);
    figure.uncertainty = scaled(row, first + 5);
    figure.n = row.column<std::optional<std::int64_t>>(first + 7);
    figure.source = row.column<Id<Source>>(first + 8);
    figure.line = row.column<std::optional<std::int64_t>>(first + 9).value_or(0);
    figure.column = row.column<std::optional<int>>(first + 10).value_or(0);
    if (const auto confidentiality = row.column<std::optional<QString>>(first + 11)) {
        figure.confidentiality =
            confidentialityOf(confidentiality->isEmpty() ? QChar() : confidentiality->front())
                .value_or(Confidentiality::internalOnly);
    }
    return figure;
}

void bindFigure(sqlite::Statement& statement, qint64 series, const Figure& f) {
    const char status[] = {letter(f.status), '\0'};
    const QString confidentiality = QString(QLatin1Char(letter(f.confidentiality)));
    const bool isFree = f.confidentiality == Confidentiality::free;
    statement.bindAll(series, f.period, stored(f.version), std::string_view(status),
                      f.value ? std::optional(f.value->digits) : std::nullopt,
                      f.value ? f.value->decimals : 0,
                      f.uncertainty ? std::optional(f.uncertainty->digits) : std::nullopt,
                      f.uncertainty ? f.uncertainty->decimals : 0, f.n, f.source,
                      f.line != 0 ? std::optional(f.line) : std::nullopt,
                      f.column != 0 ? std::optional(f.column) : std::nullopt,
                      isFree ? std::nullopt : std::optional(confidentiality));
}

bool saysTheSame(const Figure& one, const Figure& other) {
    return one.status == other.status && one.value == other.value && one.uncertainty == other.uncertainty &&
           one.n == other.n && one.confidentiality == other.confidentiality;
}

} // namespace samspel
