// SPDX-License-Identifier: MIT
#include "bench/nationalset.h"

#include <QByteArray>
#include <QFile>
#include <array>
#include <cstdint>
#include <vector>

namespace bench::national {

namespace {

struct Unit {
    QByteArray number;
    QByteArray name;
    char level; ///< as Udir counts: 1 nation, 3 municipality, 4 school
    QByteArray municipality{};
};

// The check digit of an organisation's number: weights 3 2 7 6 5 4 3 2, modulo 11.
QByteArray organisationNumber(int firstEight) {
    constexpr std::array weights{3, 2, 7, 6, 5, 4, 3, 2};
    const QByteArray digits = QByteArray::number(firstEight);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        sum += (digits[i] - '0') * weights[static_cast<std::size_t>(i)];
    }
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QByteArray() : digits + QByteArray::number(check);
}

std::vector<Unit> units() {
    std::vector<Unit> all{{"0", "Noreg", '1'}};
    for (int i = 0; i < municipalities; ++i) {
        const QByteArray number = QByteArray::number(1101 + i);
        all.push_back({number, "Kommune " + number, '3', number});
    }
    for (int i = 0, made = 0; made < schools; ++i) {
        const QByteArray number = organisationNumber(97'000'000 + i * 37);
        if (!number.isEmpty()) {
            all.push_back({number, "Skule " + QByteArray::number(++made), '4',
                           QByteArray::number(1101 + made % municipalities)});
        }
    }
    return all;
}

QByteArray schoolYear(int year) {
    return QByteArray::number(year) + '-' + QByteArray::number((year + 1) % 100).rightJustified(2, '0');
}

/// Numbers that look thrown, and are the same each time (Marsaglia's xorshift).
class Dice {
public:
    int below(int limit) {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<int>(m_state % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state = 88'172'645'463'325'252ULL;
};

/// A file that is written a megabyte at a time.
class Pages {
public:
    explicit Pages(const QString& path) : m_file(path) { m_file.open(QIODevice::WriteOnly); }
    bool isOpen() const { return m_file.isOpen(); }
    QByteArray& open() { return m_open; }
    void turn() {
        if (m_open.size() > 1024 * 1024) {
            flush();
        }
    }
    bool flush() {
        const bool isWritten = m_file.write(m_open) == m_open.size();
        m_open.clear();
        return isWritten && m_file.flush();
    }

private:
    QFile m_file;
    QByteArray m_open;
};

struct Column {
    QByteArray indicator;
    const char* grade;
    const char* sex;
};

// One batch of indicators after the other, each over all units.
std::vector<Column> columns(int batch) {
    std::vector<Column> all;
    const auto add = [&](const QByteArray& indicator, const char* grade) {
        for (const char* sex : {"all", "female", "male"}) {
            all.push_back({indicator, grade, sex});
        }
    };
    for (const char* grade : {"5", "8", "9"}) {
        if (batch > 0) {
            add("Maltal " + QByteArray::number(batch), grade);
            continue;
        }
        for (const char* test : {"np.english", "np.reading", "np.numeracy"}) {
            if (qstrcmp(grade, "9") != 0 || qstrcmp(test, "np.english") != 0) {
                add(test, grade);
            }
        }
    }
    return all;
}

void putFigure(QByteArray& into, Dice& dice) {
    if (dice.below(10) == 0) {
        into += ";;;Q\r\n";
        return;
    }
    const int margin = 5 + dice.below(56);
    into += QByteArray::number(40 + dice.below(21)) + ';' + QByteArray::number(margin / 10) + ',' +
            QByteArray::number(margin % 10) + ';' + QByteArray::number(10 + dice.below(131)) + ";A\r\n";
}

void append(QByteArray& into, const QString& text) {
    into.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

} // namespace

QStringList municipalityNumbers(int count) {
    QStringList all;
    for (int i = 0; i < count; ++i) {
        all << QString::number(1101 + i);
    }
    return all;
}

bool writeLong(const QString& path, qint64 rows) {
    Pages pages(path);
    if (!pages.isOpen()) {
        return false;
    }
    QByteArray& text = pages.open();
    text += "unit;name;indicator;grade;sex;period;value;uncertainty;n;status\r\n";
    Dice dice;
    const std::vector<Unit> all = units();
    for (int batch = 0;; ++batch) {
        const std::vector<Column> told = columns(batch);
        for (const Unit& unit : all) {
            for (const Column& column : told) {
                const QByteArray start = unit.number + ';' + unit.name + ';' + column.indicator + ';' +
                                         column.grade + ';' + column.sex + ';';
                for (int year = 0; year < years; ++year) {
                    if (rows-- == 0) {
                        return pages.flush();
                    }
                    text += start + schoolYear(firstYear + year) + ';';
                    putFigure(text, dice);
                }
            }
            pages.turn();
        }
    }
}

bool writeWide(const QString& path, qint64 cells) {
    Pages pages(path);
    if (!pages.isOpen()) {
        return false;
    }
    const std::vector<Unit> all = units();
    QString head =
        QStringLiteral("EnhetNivaa|Nasjonaltkode|Fylkekode|Kommunekode|Organisasjonsnummer|Nasjonalt|"
                       "Fylke|Kommune|EnhetNavn");
    qint64 told = 0;
    for (int year = 0; year < years; ++year) {
        for (const char* test : {"Lesing", "Regning", "Engelsk"}) {
            for (const char* grade : {"5", "8", "9"}) {
                for (const char* sex : {"Alle kjønn", "Jente", "Gutt"}) {
                    if (told * static_cast<qint64>(all.size()) >= cells || (*grade == '9' && *test == 'E')) {
                        continue;
                    }
                    for (const char* measure : {"Skalapoeng", "Usikkerhet", "Antall elever deltatt"}) {
                        head += QStringLiteral("|%1.%2.%3. årstrinn.Alle eierformer.%4.%5")
                                    .arg(QString::fromLatin1(schoolYear(firstYear + year)),
                                         QString::fromLatin1(test), QString::fromLatin1(grade),
                                         QString::fromUtf8(sex), QString::fromLatin1(measure));
                        ++told;
                    }
                }
            }
        }
    }
    QByteArray& bytes = pages.open();
    bytes += "\xFF\xFE";
    append(bytes, head + QStringLiteral("\r\n"));
    Dice dice;
    for (const Unit& unit : all) {
        const QString number = QString::fromLatin1(unit.number);
        const bool isNation = unit.level == '1';
        QString line =
            isNation
                ? QStringLiteral("1|I|00|0000|I|Hele landet|Alle fylker|Alle kommuner|Hele landet")
                : QStringLiteral("%1|I|11|%2|%3|Hele landet|Rogaland|Kommune %2|%4")
                      .arg(QLatin1Char(unit.level))
                      .arg(QString::fromLatin1(unit.municipality), number, QString::fromLatin1(unit.name));
        for (qint64 i = 0; i < told / 3; ++i) {
            line += dice.below(10) == 0 ? QStringLiteral("|*|*|*")
                                        : QStringLiteral("|%1|%2,%3|%4")
                                              .arg(40 + dice.below(21))
                                              .arg(dice.below(6))
                                              .arg(dice.below(10))
                                              .arg(10 + dice.below(131));
        }
        append(bytes, line + QStringLiteral("\r\n"));
        pages.turn();
    }
    return pages.flush();
}

} // namespace bench::national
