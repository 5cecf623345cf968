// SPDX-License-Identifier: MIT
#include "exchange/udir/source.h"

#include "exchange/udir/terms.h"

namespace samspel::exchange::udir {

namespace {
constexpr qsizetype mostNamed = 3;
}

void Subject::take(const Dimensions& dimensions, const QString& measure) {
    if (dimensions.hasGrade) {
        m_grades.insert(dimensions.breakdown.grade);
    }
    if (dimensions.period) {
        m_periods.insert(*dimensions.period);
    }
    for (const QString& word : dimensions.others) {
        m_hasTests |= !testOf(word).isEmpty();
    }
    if (!m_measures.contains(measure, Qt::CaseInsensitive)) {
        m_measures.append(measure);
    }
}

QString Subject::title() const {
    if (m_periods.empty()) {
        return {};
    }
    QStringList parts;
    if (m_hasTests) {
        parts.append(QStringLiteral("Nasjonale prøver"));
    } else {
        parts.append(m_measures.first(std::min(m_measures.size(), mostNamed)).join(QStringLiteral(", ")) +
                     (m_measures.size() > mostNamed ? QStringLiteral(" …") : QString()));
    }
    QStringList grades;
    for (const int grade : m_grades) {
        grades.append(grade > 10 ? QStringLiteral("Vg%1").arg(grade - 10) : QString::number(grade) + u'.');
    }
    if (!grades.isEmpty()) {
        const bool isUpper = *m_grades.rbegin() > 10;
        parts.append(grades.join(QStringLiteral(", ")) + (isUpper ? QString() : QStringLiteral(" trinn")));
    }
    const QString first = m_periods.begin()->text();
    const QString last = m_periods.rbegin()->text();
    parts.append(first == last ? first : QStringLiteral("%1 til %2").arg(first, last));
    return parts.join(QStringLiteral(", "));
}

void describe(Source& source, const QString& importer) {
    source.publisher = QStringLiteral("Utdanningsdirektoratet");
    source.licence = QStringLiteral("NLOD");
    source.importer = importer;
}

} // namespace samspel::exchange::udir
