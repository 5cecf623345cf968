// SPDX-License-Identifier: MIT
#include "exchange/udir/head.h"

#include <algorithm>

namespace samspel::exchange::udir {

namespace {

bool isPeriodColumn(QStringView name) {
    const QString key = keyOf(name);
    return key.startsWith(QLatin1String("skoleaar")) || key == u"tid" || key == u"tidnavn" ||
           key == u"periode";
}

void refuseTwice(const Head& head, int column, int other, Complaints& complaints, const Language& language) {
    complaints.refuse(head.place(column, head.line),
                      language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                          .arg(head.names[static_cast<std::size_t>(column)], QString::number(other + 1),
                               QString::number(column + 1)));
}

} // namespace

Place Head::place(int column, qint64 atLine) const {
    return {atLine, column + 1, names[static_cast<std::size_t>(column)]};
}

bool isDimension(QStringView name) {
    static constexpr std::array<QStringView, 14> known{u"trinn",
                                                       u"aarstrinn",
                                                       u"kjoenn",
                                                       u"eierform",
                                                       u"fag",
                                                       u"utdanningsprogram",
                                                       u"programomraade",
                                                       u"tid",
                                                       u"periode",
                                                       u"gruppe",
                                                       u"indikator",
                                                       u"skoletype",
                                                       u"spoersmaalgruppe",
                                                       u"karaktertype"};
    const QString key = keyOf(name);
    return key.endsWith(QLatin1String("navn")) || key.startsWith(QLatin1String("skoleaar")) ||
           std::find(known.begin(), known.end(), key) != known.end();
}

bool isBookkeeping(QStringView name) {
    const QString key = keyOf(name);
    return key.endsWith(QLatin1String("kode")) || key.endsWith(QLatin1String("nivaa")) ||
           key == u"sidenummer" || key == u"raderside" || key == u"radertotalt";
}

Head understand(const std::vector<QStringView>& cells, qint64 line, Complaints& complaints,
                const Language& language) {
    Head head;
    head.line = line;
    for (const QStringView cell : cells) {
        head.names.push_back(cell.trimmed().toString());
    }
    const bool rowsTellYear = std::any_of(head.names.begin(), head.names.end(), isPeriodColumn);
    for (int column = 0; column < static_cast<int>(head.names.size()); ++column) {
        const QString& name = head.names[static_cast<std::size_t>(column)];
        if (const auto identity = identityOf(name)) {
            int& place = head.identity[static_cast<std::size_t>(*identity)];
            if (place >= 0) {
                refuseTwice(head, column, place, complaints, language);
            }
            place = column;
            continue;
        }
        Column figure = columnOf(column, name, piecesOf(name));
        if (figure.dimensions.period && !figure.measure.isEmpty()) {
            head.figures.push_back(std::move(figure));
        } else if (isDimension(name)) {
            head.dimensions.push_back(column);
        } else if (isBookkeeping(name)) {
            continue;
        } else if (rowsTellYear && !figure.measure.isEmpty()) {
            head.figures.push_back(std::move(figure));
        } else {
            head.skipped.push_back(column);
        }
    }
    if (head.at(Identity::level) < 0) {
        const QString name = nameOf(Identity::level).toString();
        complaints.refuse({line, 0, name}, language.say("Import", "The column “%1” is missing.").arg(name));
    }
    return head;
}

} // namespace samspel::exchange::udir
