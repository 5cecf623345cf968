// SPDX-License-Identifier: MIT
#include "exchange/udir/columns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samspel::exchange::udir {

namespace {

bool isKnown(const Term& term) { return term.role != Term::Role::value || term.of != Term::Of::unknown; }

bool isParticipants(const Column* column) {
    return column->term.role == Term::Role::count && column->term.of == Term::Of::testPart;
}

bool belong(const Dimensions& one, const Dimensions& other) {
    return one.period == other.period && one.isProvisional == other.isProvisional &&
           one.breakdown == other.breakdown && one.others.size() == other.others.size() &&
           std::equal(one.others.begin(), one.others.end(), other.others.begin(),
                      [](const QString& a, const QString& b) { return areSame(a, b); });
}

// A number of pupils stands behind means and shares of them; an uncertainty belongs to a mean. What is not
// known takes them only where it stands alone, so that they can be nobody else's.
void settle(Group& group, const std::vector<const Column*>& counts, std::vector<const Column*>& leftOver) {
    const auto isFigure = [](const Group::Value& value) {
        return value.column->term.measure != Measure::count;
    };
    const bool isAlone = std::count_if(group.values.begin(), group.values.end(), isFigure) == 1;
    bool isCountTaken = false;
    bool isUncertaintyTaken = false;
    const auto behind = std::find_if(counts.begin(), counts.end(), isParticipants);
    group.count = behind != counts.end() ? *behind : (counts.empty() ? nullptr : counts.front());
    for (Group::Value& value : group.values) {
        const Term& term = value.column->term;
        const bool isOnlyOne = isAlone && isFigure(value) && !isKnown(term);
        const bool isMean = term.measure == Measure::mean && isKnown(term);
        value.takesCount = group.count != nullptr && (term.isOfParticipants() || isOnlyOne);
        value.takesUncertainty = group.uncertainty != nullptr && (isMean || (isAlone && isFigure(value)));
        isCountTaken |= value.takesCount;
        isUncertaintyTaken |= value.takesUncertainty;
    }
    for (const Column* count : counts) {
        if (count != group.count || !isCountTaken) {
            group.values.push_back({.column = count});
        }
    }
    if (!isCountTaken) {
        group.count = nullptr;
    }
    if (group.uncertainty != nullptr && !isUncertaintyTaken) {
        leftOver.push_back(group.uncertainty);
        group.uncertainty = nullptr;
    }
}

const Column* pointsOf(const Group& group) {
    for (const Group::Value& value : group.values) {
        if (value.column->term.of == Term::Of::scalePoints) {
            return value.column;
        }
    }
    return nullptr;
}

const Column* countOf(const Group& group) {
    for (const Group::Value& value : group.values) {
        if (isParticipants(value.column)) {
            return value.column;
        }
    }
    return group.count;
}

int yearOf(const Group& group) { return group.dimensions.period ? group.dimensions.period->code() : 0; }

// The same text for the same dimensions.
QString textOf(const Dimensions& dimensions) {
    const Breakdown& b = dimensions.breakdown;
    const QString pupils = QStringLiteral("%1 %2 %3 %4 ")
                               .arg(QString::number(dimensions.period ? dimensions.period->code() : 0),
                                    QString::number(dimensions.isProvisional ? 1 : 0),
                                    QString::number(dimensions.hasGrade ? b.grade : -1),
                                    QString::number(dimensions.hasSex ? static_cast<int>(b.sex) : -1));
    return pupils + (dimensions.hasOwnership ? b.ownership : QString()) + u'\n' +
           dimensions.others.join(u'\n');
}

} // namespace

Column columnOf(int place, const QString& name, const std::vector<QStringView>& words) {
    Column column{.place = place, .name = name, .dimensions = {}, .term = {}, .measure = {}};
    std::vector<bool> isMeasure(words.size(), false);
    const auto take = [&](const QString& measure, std::initializer_list<std::size_t> places) {
        column.measure = measure;
        column.term = termOf(measure);
        for (const std::size_t taken : places) {
            isMeasure[taken] = true;
        }
    };
    // "Mestringsnivå 1" and "Andel elever" may stand apart.
    for (std::size_t i = 0; i < words.size() && column.measure.isEmpty(); ++i) {
        for (std::size_t j = 0; j < words.size() && column.measure.isEmpty() && isFilling(words[i]); ++j) {
            const QString both = words[i].trimmed().toString() + u' ' + words[j].trimmed().toString();
            if (i != j && termOf(both).of == Term::Of::testPart) {
                take(both, {i, j});
            }
        }
    }
    for (std::size_t i = words.size(); i > 0 && column.measure.isEmpty(); --i) {
        if (isKnown(termOf(words[i - 1]))) {
            take(words[i - 1].trimmed().toString(), {i - 1});
        }
    }
    for (std::size_t i = words.size(); i > 0 && column.measure.isEmpty(); --i) {
        Dimensions alone;
        alone.take(words[i - 1]);
        if (!alone.others.isEmpty() && testOf(alone.others.front()).isEmpty()) {
            take(words[i - 1].trimmed().toString(), {i - 1});
        }
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isMeasure[i]) {
            column.dimensions.take(words[i]);
        }
    }
    return column;
}

ColumnGroups::ColumnGroups(const std::vector<Column>& columns) {
    std::vector<std::vector<const Column*>> counts;
    for (const Column& column : columns) {
        auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& group) {
            return belong(group.dimensions, column.dimensions);
        });
        if (it == m_groups.end()) {
            m_groups.push_back({.dimensions = column.dimensions, .values = {}});
            counts.emplace_back();
            it = m_groups.end() - 1;
        }
        auto& ofGroup = counts[static_cast<std::size_t>(it - m_groups.begin())];
        const auto doubles = [&](const Column* other) {
            const bool isSame =
                areSame(column.measure, other->measure) ||
                (isKnown(column.term) && column.term.role == other->term.role &&
                 column.term.of == other->term.of && column.term.suffix == other->term.suffix);
            if (isSame && !m_doubled) {
                m_doubled = {other, &column};
            }
        };
        switch (column.term.role) {
        case Term::Role::uncertainty:
            if (it->uncertainty != nullptr) {
                doubles(it->uncertainty);
            }
            it->uncertainty = &column;
            break;
        case Term::Role::count:
            std::for_each(ofGroup.begin(), ofGroup.end(), doubles);
            ofGroup.push_back(&column);
            break;
        case Term::Role::value:
            std::for_each(it->values.begin(), it->values.end(),
                          [&](const Group::Value& value) { doubles(value.column); });
            it->values.push_back({.column = &column});
            break;
        }
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        settle(m_groups[i], counts[i], m_leftOver);
    }
}

QStringList ColumnGroups::lost() const {
    constexpr std::size_t parts = 3;
    using Parts = std::array<const Column*, parts>;
    std::vector<Parts> ofGroups;
    QHash<int, Parts> ofYears; // a column of each part that a year has
    for (const Group& group : m_groups) {
        const auto left = std::find_if(m_leftOver.begin(), m_leftOver.end(), [&](const Column* column) {
            return belong(column->dimensions, group.dimensions);
        });
        const Column* const alone = left == m_leftOver.end() ? nullptr : *left;
        ofGroups.push_back(
            {pointsOf(group), group.uncertainty != nullptr ? group.uncertainty : alone, countOf(group)});
        Parts& ofYear = ofYears[yearOf(group)];
        for (std::size_t part = 0; part < parts; ++part) {
            ofYear[part] = ofYear[part] == nullptr ? ofGroups.back()[part] : ofYear[part];
        }
    }
    QStringList names;
    for (std::size_t part = 0; part < parts; ++part) {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const Parts& own = ofGroups[i];
            const auto any =
                std::find_if(own.begin(), own.end(), [](const Column* c) { return c != nullptr; });
            const Column* const others = ofYears.value(yearOf(m_groups[i]))[part];
            if (any != own.end() && own[part] == nullptr && others != nullptr) {
                const QString& name = (*any)->name;
                names.append(name.first(name.lastIndexOf(u'.') + 1) + others->measure);
            }
        }
    }
    return names;
}

const std::vector<GroupReader::Planned>& GroupReader::planOf(const Dimensions& ofRow) {
    if (m_last != nullptr && m_lastOfRow == ofRow) {
        return *m_last;
    }
    m_lastOfRow = ofRow;
    std::unique_ptr<std::vector<Planned>>& kept = m_plans[textOf(ofRow).toStdString()];
    if (kept != nullptr) {
        m_last = kept.get();
        return *m_last;
    }
    std::vector<Planned> plan;
    for (const Group& group : m_groups.all()) {
        Dimensions dimensions = group.dimensions;
        dimensions.take(ofRow);
        if (!dimensions.period) {
            continue;
        }
        bool isUncertaintyCounted = false;
        bool isCountCounted = false;
        for (const Group::Value& value : group.values) {
            const Term& term = value.column->term;
            IndicatorClaim claim = claimOf(dimensions, term, value.column->measure);
            const bool isOfTest = claim.indicator.code.startsWith(QLatin1String("np."));
            const Limits limits = limitsOf(claim.indicator, isOfTest && term.of == Term::Of::masteryMean);
            const bool countsUncertainty =
                value.takesUncertainty && !std::exchange(isUncertaintyCounted, true);
            const bool countsCount = value.takesCount && !std::exchange(isCountCounted, true);
            plan.push_back({.group = &group,
                            .value = &value,
                            .indicator = m_gathering.indicator(std::move(claim)),
                            .breakdown = dimensions.breakdown,
                            .period = *dimensions.period,
                            .isProvisional = dimensions.isProvisional,
                            .limits = limits,
                            .cells = 1 + (countsUncertainty ? 1 : 0) + (countsCount ? 1 : 0)});
        }
    }
    kept = std::make_unique<std::vector<Planned>>(std::move(plan));
    m_last = kept.get();
    return *m_last;
}

void GroupReader::read(int unit, const Dimensions& ofRow, qint64 line, const CellOf& cellOf,
                       const PlaceOf& placeOf) {
    const Group* group = nullptr;
    Cell uncertainty;
    Cell count;
    for (const Planned& planned : planOf(ofRow)) {
        if (planned.group != group) {
            group = planned.group;
            uncertainty = group->uncertainty != nullptr ? cellOf(*group->uncertainty) : Cell{};
            count = group->count != nullptr ? cellOf(*group->count) : Cell{};
        }
        const Column& column = *planned.value->column;
        Cells cells{.value = cellOf(column)};
        cells.valueAt = placeOf(column);
        if (planned.value->takesUncertainty) {
            cells.uncertainty = uncertainty;
            cells.uncertaintyAt = placeOf(*group->uncertainty);
        }
        if (planned.value->takesCount) {
            cells.count = count;
            cells.countAt = placeOf(*group->count);
        }
        auto figure = m_cells.figureOf(cells, planned.limits);
        if (!figure) {
            continue;
        }
        if (planned.isProvisional && figure->status == Status::normal) {
            figure->status = Status::provisional;
        }
        figure->period = planned.period;
        figure->line = line;
        figure->column = column.place + 1;
        const int series = m_gathering.series(unit, planned.indicator, planned.breakdown);
        m_gathering.add({.series = series, .cells = planned.cells, .figure = *figure});
    }
}

} // namespace samspel::exchange::udir
