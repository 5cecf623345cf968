// SPDX-License-Identifier: MIT
// The same numbers in three languages, and no cause in any of them.
#include "analysis/about.h"
#include "made.h"
#include "support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>
#include <random>
#include <set>

using namespace made;

namespace {

/// Every number of a text with its sign, as the language writes it, made plain.
QStringList numbersIn(const QString& text, const QString& language) {
    const QRegularExpression english(
        QStringLiteral("[+\u2212]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+\u2212]?\\d+(?:\\.\\d+)?"));
    const QRegularExpression norwegian(
        QStringLiteral("[+\u2212]?\\d{1,3}(?:\u00a0\\d{3})+(?:,\\d+)?|[+\u2212]?\\d+(?:,\\d+)?"));
    QStringList numbers;
    auto found = (language == u"en"_s ? english : norwegian).globalMatch(text);
    while (found.hasNext()) {
        QString number = found.next().captured();
        number.remove(QChar(QChar::Nbsp));
        number = language == u"en"_s ? number.remove(QLatin1Char(','))
                                     : number.replace(QLatin1Char(','), QLatin1Char('.'));
        numbers += number;
    }
    numbers.sort();
    return numbers;
}

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    int whole(int low, int high) { return std::uniform_int_distribution(low, high)(m_engine); }
    double real(double low, double high) { return std::uniform_real_distribution(low, high)(m_engine); }

    std::vector<Shown> figures(bool isShare, int size, double level, double slope) {
        std::vector<Shown> all;
        for (int year = 2014; year < 2026; ++year) {
            const QString segment = year < 2022 ? u"C"_s : u"D"_s;
            const int n = std::max(1, size + whole(-size / 4, size / 4));
            const double value = isShare ? std::round(1000.0 * whole(0, n) / n) / 10
                                         : std::round(level + slope * (year - 2014) + real(-3, 3));
            Shown shown = whole(0, 14) == 0 ? hidden(year, segment) : figure(year, value, n, segment);
            if (whole(0, 30) == 0) {
                shown.figure.n.reset();
            }
            all.push_back(shown);
        }
        return all;
    }

private:
    std::mt19937 m_engine;
};

std::vector<Statement> drawn(unsigned seed) {
    Chance chance(seed);
    const bool isShare = seed % 3 == 0;
    const int size = chance.whole(12, seed % 5 == 0 ? 40000 : 150);
    const double slope = chance.whole(0, 2) - 1;
    const auto made = [&](const QString& name, std::vector<Shown> figures) {
        return isShare ? shares(std::move(figures)) : series(name, std::move(figures));
    };
    Series unit = made(u"Vik"_s, chance.figures(isShare, size, 50, slope));
    unit.indicator.direction = seed % 2 == 0 ? Direction::lowerIsBetter : Direction::none;
    if (seed % 7 == 0) {
        unit.unit.kind = OrganisationKind::school;
        unit.indicator.unit = u"score"_s;
    }
    const Series nation = made(u"Norway"_s, chance.figures(isShare, isShare ? 300 : 56000, 50, 0));
    const Series county = made(u"Vestland"_s, chance.figures(isShare, isShare ? 200 : 6000, 50, 0));
    std::vector<Peer> peers;
    const int others = chance.whole(0, 30);
    for (int i = 0; i < others; ++i) {
        peers.push_back({QString::number(i), i == 3, chance.figures(isShare, size, 50, chance.real(-1, 1))});
    }
    const std::vector<Segment> segments{segment(u"C"_s, 2014, 2021), segment(u"D"_s, 2022)};
    return analyse({.series = unit,
                    .nation = &nation,
                    .county = &county,
                    .peers = peers,
                    .segments = segments,
                    .programmeStart = seed % 4 == 0 ? When::year(chance.whole(2015, 2023))
                                                    : When::day(QDate(chance.whole(2015, 2023), 8, 1))});
}

std::vector<Statement> everything() {
    std::vector<Statement> all;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        auto some = drawn(seed);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

struct Message {
    QString context, source;
    QStringList translations;
};

std::vector<Message> messagesOf(const QString& language) {
    QFile file(QString::fromStdString((sourceFolder() / "resources/translations/samspel_").string()) +
               language + u".ts"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all.push_back({context, {}, {}});
        } else if (xml.name() == u"source") {
            all.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.back().translations += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

/// Where the program speaks of figures.
const std::set<QString> aboutFigures_{u"Analysis"_s, u"About"_s,  u"Gate"_s,
                                      u"Chart"_s,    u"Report"_s, u"Choice"_s};

/// What may be said though it holds a banned word: that there is no such thing to be said.
const QStringList cautions{
    u"its effect cannot be singled out"_s,
    u"the effect of a programme cannot be singled out"_s,
    u"effekten kan ikkje skiljast ut"_s,
    u"effekten kan ikke skilles ut"_s,
    u"effekten av eit program kan ikkje skiljast ut"_s,
    u"effekten av et program kan ikke skilles ut"_s,
    u"effekten av programmet kan ikkje skiljast ut"_s,
    u"effekten av programmet kan ikke skilles ut"_s,
};

const QRegularExpression
    banned(QStringLiteral("effekt(en)? av|førte til|fører til|har ført til|skuldast|skyldes|takka "
                          "vere|takket være|på grunn av|grunna\\b|"
                          "grunnet|virk(a|et|er) (godt|dårleg|dårlig)|\\bvirket\\b|har gitt|har "
                          "gjeve|bidratt|bidrog|"
                          "bidro |resultat av programmet|because "
                          "of|caused|\\bcauses\\b|led to|thanks to|"
                          "due to|as a result of|impact of|effect of|improved by|contributed "
                          "to|\\beffekten\\b|\\bits effect\\b"),
           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

QString withoutCautions(QString text) {
    for (const QString& caution : cautions) {
        text.replace(caution, QString(), Qt::CaseInsensitive);
    }
    return text;
}

} // namespace

TEST_CASE("a sentence holds the same numbers in nynorsk, bokmål and English") {
    const Language nynorsk = Language::load(u"nn"_s);
    const Language bokmaal = Language::load(u"nb"_s);
    std::set<Topic> said;
    std::set<Topic> refused;
    for (const Statement& one : everything()) {
        const QString english = sentence(one, made::english());
        const QStringList numbers = numbersIn(english, u"en"_s);
        (one.outcome ? said : refused).insert(one.topic);
        INFO(english.toStdString());
        CHECK_FALSE(english.contains(QRegularExpression(u"%\\d"_s)));
        CHECK(english.endsWith(QLatin1Char('.')));
        for (const Language* other : {&nynorsk, &bokmaal}) {
            const QString twin = sentence(one, *other);
            CAPTURE(twin.toStdString());
            CHECK(twin != english);
            CHECK(numbersIn(twin, u"nn"_s) == numbers);
        }
    }
    for (int topic = 0; topic <= static_cast<int>(Topic::Shrinkage); ++topic) {
        INFO(name(static_cast<Topic>(topic)));
        CHECK(said.contains(static_cast<Topic>(topic)));
    }
    CHECK(refused.size() >= 13);
}

TEST_CASE("the numbers of a sentence are those of the result") {
    for (const Statement& one : everything()) {
        if (!one.outcome) {
            continue;
        }
        const QStringList numbers = numbersIn(sentence(one, made::english()), u"en"_s);
        INFO(sentence(one, made::english()).toStdString());
        // Which of them are told depends on the topic; what is told is one of them, a year, or a confidence.
        QStringList known{u"95"_s, u"99.8"_s, u"19"_s};
        for (const Number& number : one.outcome->numbers) {
            const QString plain = QString::number(std::abs(number.value), 'f', number.decimals);
            known += {plain, u'+' + plain, u'\u2212' + plain};
        }
        for (int year = 2014; year <= 2026; ++year) {
            known += {QString::number(year), QString::number(year % 100)};
        }
        for (const QString& number : numbers) {
            CAPTURE(number.toStdString());
            CHECK(known.contains(number));
        }
    }
}

TEST_CASE("the page about the figures holds the same numbers in three languages, and the whole gate") {
    const auto english = aboutFigures(made::english());
    for (const QString& code : {u"nn"_s, u"nb"_s}) {
        const auto twin = aboutFigures(Language::load(code));
        REQUIRE(twin.size() == english.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            INFO(english[i].head.toStdString());
            CHECK(twin[i].head != english[i].head);
            for (qsizetype p = 0; p < english[i].paragraphs.size(); ++p) {
                CHECK(numbersIn(twin[i].paragraphs[p], code) == numbersIn(english[i].paragraphs[p], u"en"_s));
            }
            for (std::size_t row = 0; row < english[i].rows.size(); ++row) {
                CHECK(numbersIn(twin[i].rows[row].join(u' '), code) ==
                      numbersIn(english[i].rows[row].join(u' '), u"en"_s));
            }
        }
    }
    const auto& gates = english[4];
    REQUIRE(gates.rows.size() == statistics::requirements.size());
    for (std::size_t i = 0; i < gates.rows.size(); ++i) {
        CHECK(gates.rows[i][0] == QString::number(statistics::requirements[i].least));
    }
}

TEST_CASE("no text about figures gives a cause") {
    int seen = 0;
    for (const QString& language : {u"nn"_s, u"nb"_s}) {
        for (const Message& message : messagesOf(language)) {
            if (!aboutFigures_.contains(message.context)) {
                continue;
            }
            ++seen;
            for (const QString& text : QStringList{message.source} + message.translations) {
                const auto match = banned.match(withoutCautions(text));
                INFO(message.context.toStdString() << ": " << text.toStdString());
                CAPTURE(match.captured().toStdString());
                CHECK_FALSE(match.hasMatch());
            }
        }
    }
    CHECK(seen > 200);
}

TEST_CASE("the guard against causes finds what it is for") {
    for (const QString& text :
         {u"Framgangen skuldast programmet."_s, u"Effekten av programmet er stor."_s,
          u"Programmet har ført til auke."_s, u"Takket være programmet."_s,
          u"The programme led to better results."_s, u"The effect of the programme"_s,
          u"På grunn av nettverka."_s, u"Resultata vart betre; effekten er tydeleg."_s}) {
        INFO(text.toStdString());
        CHECK(banned.match(withoutCautions(text)).hasMatch());
    }
    CHECK_FALSE(banned
                    .match(withoutCautions(
                        u"Programmet er ein av fleire moglege grunnar; effekten kan ikkje skiljast ut."_s))
                    .hasMatch());
}
