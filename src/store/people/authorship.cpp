// SPDX-License-Identifier: MIT
#include "store/people/authorship.h"

#include "domain/erased.h"
#include "domain/folding.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel {

namespace {

// "Kari-Anne Nordmann", "kari.anne_nordmann".
QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        words << folded(word);
    }
    return words;
}

bool isMadeOf(const QStringList& login, const QStringList& name) {
    if (name.isEmpty() || login == name) { // "Rektor" too
        return login == name;
    }
    const bool areAllHers =
        login.size() > 1 &&
        std::all_of(login.begin(), login.end(), [&](const QString& w) { return name.contains(w); });
    const QString together = login.join(QString());
    return areAllHers ||
           (name.size() > 1 && (together == name.join(QString()) || together == name.first() + name.last() ||
                                together == name.first().left(1) + name.last()));
}

} // namespace

bool isAlike(const QString& author, const PersonSigns& signs) {
    const QString withoutDomain = author.section(QLatin1Char('\\'), -1).section(QLatin1Char('@'), 0, 0);
    const QStringList login = wordsOf(withoutDomain);
    if (login.isEmpty()) {
        return false;
    }
    return std::any_of(signs.names().begin(), signs.names().end(),
                       [&](const QString& name) { return isMadeOf(login, wordsOf(name)); }) ||
           std::any_of(signs.addresses().begin(), signs.addresses().end(), [&](const QString& address) {
               return login == wordsOf(address.section(QLatin1Char('@'), 0, 0));
           });
}

std::vector<Authorship> authorshipsIn(const Ledger& ledger, const PersonSigns& signs) {
    std::vector<Authorship> all;
    auto rows =
        ledger.database().query("SELECT name, sum(times) FROM ("
                                "SELECT author AS name, count(*) AS times FROM journal GROUP BY author "
                                "UNION ALL SELECT imported_by, count(*) FROM source WHERE imported_by IS NOT "
                                "NULL GROUP BY imported_by "
                                "UNION ALL SELECT who, count(*) FROM release GROUP BY who) "
                                "WHERE name NOT IN ('', '?') GROUP BY name ORDER BY name");
    while (rows.step()) {
        const auto name = rows.column<QString>(0);
        if (!isErased(name)) {
            all.push_back({name, rows.column<qint64>(1), isAlike(name, signs)});
        }
    }
    std::stable_partition(all.begin(), all.end(), [](const Authorship& one) { return one.isAlike; });
    return all;
}

} // namespace samspel
