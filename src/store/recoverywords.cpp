// SPDX-License-Identifier: MIT
#include "domain/kind.h"
#include "store/recovery.h"

#include <algorithm>

namespace samspel {

namespace {

QString nameOf(const QString& table, const Language& language) {
    if (const Kind* kind = kindOfTable(table)) {
        return language.say("Kind", kind->plural);
    }
    if (table == QLatin1String("observation")) {
        return language.say("Recovery", "figures");
    }
    if (table == QLatin1String("superseded")) {
        return language.say("Recovery", "figures that newer ones replaced");
    }
    if (table == QLatin1String("series")) {
        return language.say("Recovery", "series of figures");
    }
    if (table == QLatin1String("journal")) {
        return language.say("Recovery", "steps of the history");
    }
    if (table == QLatin1String("content")) {
        return language.say("Recovery", "kept files");
    }
    if (table.startsWith(QLatin1String("release"))) {
        return language.say("Recovery", "what was handed out");
    }
    if (table == QLatin1String("setting")) {
        return language.say("Recovery", "settings");
    }
    return table;
}

QString sentence(const RecoveryReport::Kind& kind, const Language& language) {
    QString text = language.say("Recovery", "%1: %2 read as they were")
                       .arg(nameOf(kind.table, language), language.whole(kind.read));
    if (kind.doubtful > 0) {
        text += language.say("Recovery", ", %1 read from damaged pages: look at them")
                    .arg(language.whole(kind.doubtful));
    }
    if (kind.lost > 0) {
        text += language.say("Recovery", ", %1 lost").arg(language.whole(kind.lost));
    }
    if (kind.gaps > 0) {
        text += language.say("Recovery", ", and nobody can tell how many more at %1 places")
                    .arg(language.whole(kind.gaps));
    }
    text += QLatin1Char('.');
    if (!kind.keys.isEmpty()) {
        text += QLatin1Char(' ') +
                language.say("Recovery", "Their numbers: %1.").arg(kind.keys.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace

QStringList describe(const RecoveryReport& report, const Language& language) {
    QStringList lines;
    lines << (report.isWhole()
                  ? language.say("Recovery", "All that the register held could be read.")
                  : language.say("Recovery",
                                 "Not all that the register held could be read; what is missing stands "
                                 "below. Compare with your newest backup."));
    lines << (report.hasSums
                  ? language.say("Recovery", "Damaged pages: %1 of %2.")
                        .arg(language.whole(report.damagedPages), language.whole(report.pages))
                  : language.say("Recovery",
                                 "This file was made before pages had sums, so a wrong figure on a damaged "
                                 "page may have passed unnoticed. Import its sources anew to be sure."));
    qint64 whole = 0;
    for (const RecoveryReport::Kind& kind : report.kinds) {
        if (kind.isWhole()) {
            whole += kind.read;
        } else {
            lines << sentence(kind, language);
        }
    }
    lines
        << language.say("Recovery", "Rows of all other kinds: %1, as they were.").arg(language.whole(whole));
    for (const RecoveryReport::Source& source : report.sources) {
        const QString name =
            source.title.isEmpty() ? language.say("Recovery", "a source that is lost as well") : source.title;
        lines << (source.isKept
                      ? language.say("Recovery",
                                     "Figures lost from %1: %2. The file is kept in the register: import it "
                                     "anew, and they are back.")
                      : language.say("Recovery",
                                     "Figures lost from %1: %2. The file is not kept in the register: "
                                     "import it anew from where you have it."))
                     .arg(name, language.whole(source.figures));
    }
    for (const QString& problem : report.problems) {
        lines << language.say("Recovery", "The check of the new register says: %1").arg(problem);
    }
    lines << language.say("Recovery",
                          "What had been done can still be read in the history, and no longer be undone.");
    return lines;
}

} // namespace samspel
