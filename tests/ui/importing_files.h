// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledger.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QtCore/qtestsupport_core.h>
#include <functional>

/// What tests of pages share: a register in a folder of its own, and files as Udir's Statistikkbanken writes
/// them.
namespace samspel::made {

/// One row of an export: number, name, and for each year its cells "value|uncertainty|count".
struct UnitRow {
    QString number;
    QString name;
    QStringList years;
};

/// English, grade 5, in these years, as UTF-8. The level follows from the number's length, as in real files.
inline QByteArray udirExport(const QStringList& years, const std::vector<UnitRow>& rows) {
    QStringList head{QStringLiteral("EnhetNivaa"),
                     QStringLiteral("Nasjonaltkode"),
                     QStringLiteral("Fylkekode"),
                     QStringLiteral("Kommunekode"),
                     QStringLiteral("Organisasjonsnummer"),
                     QStringLiteral("Nasjonalt"),
                     QStringLiteral("Fylke"),
                     QStringLiteral("Kommune"),
                     QStringLiteral("EnhetNavn")};
    for (const QString& year : years) {
        for (const char* measure : {"Skalapoeng", "Usikkerhet", "Antall elever deltatt"}) {
            head += QStringLiteral("%1.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.%2")
                        .arg(year, QString::fromLatin1(measure));
        }
    }
    QStringList lines{head.join(QLatin1Char('|'))};
    for (const UnitRow& row : rows) {
        const bool isNation = row.number == QLatin1String("0");
        const bool isCounty = row.number.size() == 2;
        const QString identity =
            isNation ? QStringLiteral("1|I|00|0000|I|Hele landet|Alle fylker|Alle kommuner|Hele landet")
            : isCounty
                ? QStringLiteral("2|I|%1|0000|%1|Hele landet|%2|Alle kommuner|%2").arg(row.number, row.name)
                : QStringLiteral("3|I|46|%1|%1|Hele landet|Vestland|%2|%2").arg(row.number, row.name);
        lines += identity + QLatin1Char('|') + row.years.join(QLatin1Char('|'));
    }
    return (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

/// Published figures of 2023-24 (Aurland's: made here, 8 pupils), and a year before that was made here.
inline QByteArray twoYears() {
    return udirExport(
        {QStringLiteral("2022-23"), QStringLiteral("2023-24")},
        {{QStringLiteral("0"), {}, {QStringLiteral("50|0,1|57 000"), QStringLiteral("50|0,1|56 875")}},
         {QStringLiteral("46"),
          QStringLiteral("Vestland"),
          {QStringLiteral("50|0,4|6 700"), QStringLiteral("50|0,4|6 770")}},
         {QStringLiteral("4640"),
          QStringLiteral("Sogndal"),
          {QStringLiteral("51|1,7|129"), QStringLiteral("48|1,6|136")}},
         {QStringLiteral("4644"),
          QStringLiteral("Luster"),
          {QStringLiteral("*|*|*"), QStringLiteral("49|2,7|63")}},
         {QStringLiteral("4639"),
          QStringLiteral("Vik"),
          {QStringLiteral("52|3,5|30"), QStringLiteral("54|3,7|28")}},
         {QStringLiteral("4641"),
          QStringLiteral("Aurland"),
          {QStringLiteral("47|6,0|12"), QStringLiteral("45|7,0|8")}}});
}

/// A new register in a folder that goes with it.
class Register {
public:
    Register() : m_ledger(Ledger::create(path(QStringLiteral("test.samspel")), language())) {}

    static const Language& language() {
        static const Language english = Language::load(QStringLiteral("en"));
        return english;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Ledger& ledger() { return *m_ledger; }

    /// Writes a file into the register's folder and gives its path.
    QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            throw std::runtime_error("cannot write " + name.toStdString());
        }
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

/// Runs the window's events until something is so; false when it does not come true in ten seconds.
inline bool wait(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, 10000); }

} // namespace samspel::made
