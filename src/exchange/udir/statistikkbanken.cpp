// SPDX-License-Identifier: MIT
#include "exchange/udir/statistikkbanken.h"

#include "exchange/udir/jsontext.h"
#include "exchange/udir/widereader.h"

#include <algorithm>

namespace samspel::exchange::udir {

Likeness likenessToStatistikkbanken(const Document& document, const Language& language) {
    if (isJson(document.opening)) {
        const QStringView opening = document.opening;
        const bool isAnswer = opening.contains(u"\"EnhetNivaa\"") && opening.contains(u"\"Skoleaar");
        return isAnswer ? Likeness{70, language.say("Import", "the head has %1")
                                           .arg(QStringLiteral("EnhetNivaa, Skoleaarnavn"))}
                        : Likeness{};
    }
    QStringList names;
    int measures = 0;
    for (const QStringView cell : document.head) {
        if (const auto identity = identityOf(cell)) {
            names.append(nameOf(*identity).toString());
        } else if (cell.contains(u'.')) {
            const Column column = columnOf(0, {}, piecesOf(cell));
            measures += column.dimensions.period && !column.measure.isEmpty() ? 1 : 0;
        }
    }
    const bool hasLevel = names.contains(nameOf(Identity::level).toString());
    const bool hasIdentities = names.size() >= 2 && (hasLevel || measures > 0);
    if (!hasIdentities && measures < 2) {
        return {};
    }
    const QString why =
        names.isEmpty()
            ? language.say("Import", "column names begin with a school year")
            : language.say("Import", "the head has %1")
                  .arg(names.first(std::min<qsizetype>(names.size(), 3)).join(QStringLiteral(", ")));
    if (measures == 0) {
        return {60, why};
    }
    return {hasLevel ? 100 : 80, why};
}

void readStatistikkbanken(const Document& document, const Options& options, const Language& language,
                          Reading& reading) {
    WideReader(document, options, language, reading).read();
}

} // namespace samspel::exchange::udir
