// SPDX-License-Identifier: MIT
#include "exchange/cube/figures.h"

#include <algorithm>
#include <array>

namespace samspel::exchange::cube {

namespace {

constexpr qint64 mostPeople = 100'000'000; // a figure beyond is no population of a part of Norway

template <std::size_t size>
bool holdsOneOf(QStringView text, const std::array<QStringView, size>& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString keyOf(const Category& category) { return category.code + QChar(0x1F) + category.label; }

const QString& nameOf(const Category& category) {
    return category.label.isEmpty() ? category.code : category.label;
}

} // namespace

bool isStatisticsNorway(QStringView publisher) {
    static constexpr std::array<QStringView, 3> names = {u"Statistisk sentralbyrå", u"Statistics Norway",
                                                         u"ssb.no"};
    return publisher.trimmed() == u"SSB" || holdsOneOf(publisher, names);
}

bool isNorwegian(QStringView publisher) {
    static constexpr std::array<QStringView, 10> names = {u"Utdanningsdirektoratet",
                                                          u"Folkehelseinstituttet",
                                                          u"Norwegian",
                                                          u"Norge",
                                                          u"Norsk",
                                                          u"Bufdir",
                                                          u"IMDi",
                                                          u"fylkeskommune",
                                                          u"udir.no",
                                                          u"fhi.no"};
    return isStatisticsNorway(publisher) || holdsOneOf(publisher, names);
}

Figures::Figures(const About& about, Reading& reading, Gathering& gathering, Complaints& complaints,
                 const Language& language)
    : m_about(about), m_reading(reading), m_gathering(gathering), m_complaints(complaints),
      m_language(language), m_indicators(m_about, gathering),
      m_tally(reading.batch, gathering, complaints, language) {}

int Figures::axis(Axis axis) {
    const auto place = static_cast<int>(m_axes.size());
    if (axis.meaning) {
        int& owner = m_meanings[static_cast<std::size_t>(*axis.meaning)];
        if (owner >= 0) {
            axis.meaning.reset();
        } else {
            owner = place;
        }
    }
    m_axes.push_back({std::move(axis), {}, {}});
    return place;
}

bool Figures::isUsable() {
    if (m_meanings[static_cast<std::size_t>(Dimension::year)] < 0) {
        m_complaints.refuse(
            {}, m_language.say("Import", "The table does not tell which years its figures are of: it has no "
                                         "dimension of time."));
        return false;
    }
    if (m_meanings[static_cast<std::size_t>(Dimension::region)] < 0) {
        if (!m_about.isStatisticsNorway) {
            m_complaints.refuse(
                {}, m_language.say("Import", "The table does not tell which units its figures are of: it has "
                                             "no dimension of regions."));
            return false;
        }
        UnitClaim nation;
        nation.number = QStringLiteral("0");
        nation.kind = OrganisationKind::nation;
        m_nation = m_gathering.unit(std::move(nation));
        m_complaints.remark(
            {}, m_language.say("Import", "The table has no regions: its figures are of the whole country."));
    }
    return true;
}

int Figures::category(int axis, const Category& category, const Place& place) {
    Known& known = m_axes[static_cast<std::size_t>(axis)];
    const QString key = keyOf(category);
    const auto there = known.places.constFind(key);
    if (there != known.places.constEnd()) {
        return *there;
    }
    const auto at = static_cast<int>(known.categories.size());
    known.places.insert(key, at);
    known.categories.push_back({category, place});
    understand(known.axis, known.categories.back());
    return at;
}

void Figures::understandRegion(const Axis& axis, Meaning& meaning) {
    const Category& category = meaning.category;
    auto claim = m_about.isNorwegian ? ssb::regionOf(category.code, category.label) : std::nullopt;
    if (!claim && m_about.isNorwegian && category.code.isEmpty()) {
        claim = ssb::regionOf(category.label, {}); // a table of codes alone
    }
    const bool isNamed = !m_about.isNorwegian || axis.hasOnlyNames;
    if (!claim && isNamed && !nameOf(category).isEmpty()) {
        claim = UnitClaim{};
        claim->name = nameOf(category);
    }
    meaning.isLeftOut = !claim;
    meaning.unit = claim ? m_gathering.unit(std::move(*claim)) : -1;
}

void Figures::understand(const Axis& axis, Meaning& meaning) {
    const Category& category = meaning.category;
    const QString& label = nameOf(category);
    if (!axis.meaning) {
        return;
    }
    const bool isTable07459 = m_about.isStatisticsNorway && m_about.table == u"07459";
    const auto unknown = [&](const QString& what) {
        meaning.isLeftOut = true;
        if (isTable07459 || m_about.table.isEmpty()) {
            m_complaints.refuse(meaning.place, what.arg(label));
        }
    };
    switch (*axis.meaning) {
    case Dimension::region:
        return understandRegion(axis, meaning);
    case Dimension::year:
        meaning.period = ssb::periodOf(label, axis.name);
        if (!meaning.period) {
            meaning.period = ssb::periodOf(category.code, axis.name);
        }
        // The two kinds of years never mix in one series; the first decides.
        if (meaning.period && !m_periods) {
            m_periods = meaning.period->kind();
        }
        meaning.isLeftOut = !meaning.period || meaning.period->kind() != *m_periods;
        return;
    case Dimension::age:
        meaning.ages = ssb::agesOf(label);
        if (!meaning.ages && !ssb::isAllAges(label)) {
            unknown(m_language.say("Import", "“%1” is no age."));
        }
        return;
    case Dimension::sex:
        if (const auto sex = ssb::sexOf(label)) {
            meaning.sex = *sex;
        } else {
            unknown(m_language.say("Import", "“%1” is no sex."));
        }
        return;
    case Dimension::contents:
        return;
    }
}

const Figures::Meaning* Figures::on(Dimension dimension, std::span<const int> at) const {
    const int axis = m_meanings[static_cast<std::size_t>(dimension)];
    if (axis < 0) {
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(axis);
    return &m_axes[place].categories[static_cast<std::size_t>(at[place])];
}

const Figures::Target& Figures::targetOf(std::span<const int> at) {
    const auto time = static_cast<std::size_t>(m_meanings[static_cast<std::size_t>(Dimension::year)]);
    bool isSame = m_last.size() == at.size();
    for (std::size_t i = 0; isSame && i < at.size(); ++i) {
        isSame = i == time ? true : at[i] == m_last[i];
    }
    if (isSame) {
        return m_target;
    }
    m_last.assign(at.begin(), at.end());
    std::vector<Indicators::Part> parts;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const Known& known = m_axes[i];
        if (!known.axis.meaning) {
            parts.push_back({&known.axis, &known.categories[static_cast<std::size_t>(at[i])].category});
        }
    }
    const Meaning* region = on(Dimension::region, at);
    const Meaning* contents = on(Dimension::contents, at);
    const Meaning* ages = on(Dimension::age, at);
    const Meaning* sex = on(Dimension::sex, at);
    const bool isSchoolYear = m_periods == PeriodKind::schoolYear;
    const auto found = m_indicators.find(contents == nullptr ? nullptr : &contents->category, parts,
                                         isSchoolYear ? PeriodForm::schoolYear : PeriodForm::calendarYear);
    m_target = {};
    m_target.unit = region == nullptr ? m_nation : region->unit;
    m_target.isPopulation = found.isPopulation;
    m_target.breakdown.sex = sex == nullptr ? Sex::all : sex->sex;
    if (ages != nullptr && ages->ages) {
        m_target.ages = ages->ages;
        m_target.breakdown.age = ages->ages->text();
    }
    m_target.series = m_gathering.series(m_target.unit, found.indicator, m_target.breakdown);
    return m_target;
}

void Figures::add(std::span<const int> at, const Said& said, const Place& place) {
    Counts& counts = m_reading.batch.counts;
    for (std::size_t i = 0; i < at.size(); ++i) {
        Meaning& meaning = m_axes[i].categories[static_cast<std::size_t>(at[i])];
        if (meaning.isLeftOut) {
            ++meaning.leftOut;
            ++counts.skipped;
            return;
        }
    }
    counts.empty += said.isEmpty ? 1 : 0;
    counts.suppressed += said.status == Status::suppressed ? 1 : 0;
    m_rounded += said.isRounded ? 1 : 0;
    const Target& target = targetOf(at);
    Figure figure;
    figure.period = *on(Dimension::year, at)->period;
    figure.status = said.status;
    figure.value = said.value;
    figure.line = place.line;
    figure.column = static_cast<int>(place.column);
    m_firstYear = m_firstYear == 0 ? figure.period.year() : std::min(m_firstYear, figure.period.year());
    m_lastYear = std::max(m_lastYear, figure.period.year());
    if (target.isPopulation) {
        addPeople(target, figure, place);
    } else {
        m_gathering.add({.series = target.series, .cells = 1, .figure = figure});
    }
}

void Figures::addPeople(const Target& target, const Figure& figure, const Place& place) {
    const auto& value = figure.value;
    if (value && (value->decimals != 0 || value->digits < 0 || value->digits > mostPeople)) {
        m_complaints.refuse(place, m_language.say("Import", "%1 people are impossible.")
                                       .arg(m_language.number(value->value(), value->decimals)));
        return;
    }
    m_tally.add(target.series, target.unit, target.breakdown.sex, target.ages, figure);
}

void Figures::refuse(const Place& place, const QString& text) {
    m_complaints.refuse(place, m_language.say("Import", "“%1” is no figure.").arg(text));
}

void Figures::finish() {
    for (const Known& known : m_axes) {
        for (const Meaning& meaning : known.categories) {
            if (meaning.leftOut > 0) {
                const QString what = m_language.say(
                    "Import", "The register has no place for “%1”; its cells (%2) are left out.");
                m_complaints.remark(meaning.place,
                                    what.arg(nameOf(meaning.category), m_language.whole(meaning.leftOut)));
            }
        }
    }
    if (m_rounded > 0) {
        const int count = static_cast<int>(std::min<qint64>(m_rounded, 1'000'000'000));
        m_complaints.remark({}, m_language.say("Import",
                                               "%n figure(s) have more than 9 decimals or 15 digits and are "
                                               "rounded to these.",
                                               nullptr, count));
    }
    if (!m_complaints.hasRefused()) {
        m_tally.finish(QStringLiteral("population"));
    }
}

} // namespace samspel::exchange::cube
