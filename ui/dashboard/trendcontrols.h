// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dashboard/trendchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace samspel {

class Language;
class UnitBox;
class UnitPicker;

/// What to look at: indicator, grade, sex, unit, units beside it, references, period, form; labels above the
/// fields, in as many rows as the width asks for.
class TrendControls : public QWidget {
    Q_OBJECT
public:
    explicit TrendControls(const Language& language, QWidget* parent = nullptr);

    /// Reads what the register offers to choose from.
    void read(const Ledger& ledger);
    /// The breakdowns that the chosen indicator has figures for.
    void offer(const std::vector<Breakdown>& breakdowns);
    /// The periods that the chosen units have figures for.
    void offer(const std::vector<Period>& periods);

    /// Whether what is chosen can be corrected; else the switch goes off and away.
    void offerCorrected();

    TrendChoice choice() const;
    void choose(const TrendChoice& choice);
    bool isInternal() const;
    void setInternal(bool isInternal);

Q_SIGNALS:
    void chosen();

private:
    QComboBox* list(const QString& name, int letters);

    const Language& m_language;
    QComboBox* m_indicator;
    QComboBox* m_grade;
    QComboBox* m_sex;
    UnitBox* m_unit;
    UnitPicker* m_compared;
    QCheckBox* m_county;
    QCheckBox* m_nation;
    QComboBox* m_from;
    QComboBox* m_to;
    QCheckBox* m_corrected;
    QWidget* m_version; ///< the switch with its label
    QComboBox* m_form;
    QCheckBox* m_internal;
};

} // namespace samspel
