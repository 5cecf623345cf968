// SPDX-License-Identifier: MIT
#include "ui/dashboard/trendcontrols.h"

#include "chart/words.h"
#include "store/correction.h"
#include "store/ledger.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/unitbox.h"
#include "ui/parts/unitpicker.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

// Keeps what was chosen where the new list has it too, else the first.
void fill(QComboBox& box, const std::vector<std::pair<QString, QVariant>>& items) {
    const QVariant before = box.currentData();
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const auto& [text, data] : items) {
        box.addItem(text, data);
    }
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

void pick(QComboBox& box, const QVariant& data, const QString& words) {
    const QSignalBlocker quiet(&box);
    int row = box.findData(data);
    if (row < 0 && !words.isEmpty()) {
        box.addItem(words, data); // what is remembered is offered before the list is known
        row = box.count() - 1;
    }
    box.setCurrentIndex(std::max(0, row));
}

std::optional<Period> periodOf(const QComboBox& box) { return Period::fromCode(box.currentData().toInt()); }

} // namespace

TrendControls::TrendControls(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_indicator(list(tr("Indicator"), 22)),
      m_grade(list(tr("Grade"), 8)), m_sex(list(tr("Sex"), 8)), m_unit(new UnitBox(this)),
      m_compared(new UnitPicker(this)), m_county(new QCheckBox(tr("Coun&ty"), this)),
      m_nation(new QCheckBox(tr("&Nation"), this)), m_from(list(tr("From"), 9)), m_to(list(tr("To"), 9)),
      m_corrected(new QCheckBox(tr("C&orrected"), this)), m_form(list(tr("Drawn as"), 22)),
      m_internal(new QCheckBox(tr("&Internal"), this)) {
    m_unit->setAccessibleName(tr("Unit"));
    m_compared->setAccessibleName(tr("Compared with"));
    m_corrected->setToolTip(tr(
        "Shows scale points of 2014–2021 as Statistics Norway’s parameters correct them, instead of those "
        "that "
        "were published and withdrawn. Below county level that is this program’s own estimate. The two never "
        "stand in one chart."));
    m_corrected->setAccessibleDescription(m_corrected->toolTip());
    m_corrected->setObjectName(QStringLiteral("corrected"));
    m_form->setObjectName(QStringLiteral("form"));
    m_form->addItem(tr("The figures themselves"), static_cast<int>(chart::Form::figures));
    m_form->addItem(tr("Distance to the nation"), static_cast<int>(chart::Form::distance));
    m_form->setToolTip(
        tr("How far each figure lies from the nation’s of the same year, in standard deviations of the "
           "nation’s pupils: separate dots, the one thing that may be read across breaks."));
    m_form->setAccessibleDescription(m_form->toolTip());
    m_internal->setToolTip(
        tr("Shows figures that must not be passed on, until you leave the page or take them out. "
           "They are stamped."));
    m_internal->setAccessibleDescription(m_internal->toolTip());

    auto* references = new QWidget(this);
    auto* row = new QHBoxLayout(references);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::medium);
    row->addWidget(m_county);
    row->addWidget(m_nation);

    auto* period = new QWidget(this);
    auto* ends = new QHBoxLayout(period);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(gap::tiny);
    ends->addWidget(m_from);
    ends->addWidget(new QLabel(QStringLiteral("–"), period));
    ends->addWidget(m_to);
    setTabOrder(m_from, m_to);

    auto* layout = new FlowLayout(this, gap::page, gap::small);
    layout->addWidget(labelled(tr("Indicator"), m_indicator, this));
    layout->addWidget(labelled(tr("Grade"), m_grade, this));
    layout->addWidget(labelled(tr("Sex"), m_sex, this));
    layout->addWidget(labelled(tr("Unit"), m_unit, this));
    layout->addWidget(labelled(tr("Compared with"), m_compared, this));
    layout->addWidget(labelled(tr("References"), references, this));
    layout->addWidget(labelled(tr("Period"), period, this));
    m_version = labelled(tr("Scale points 2014–2021"), m_corrected, this);
    layout->addWidget(m_version);
    layout->addWidget(labelled(tr("Drawn as"), m_form, this));
    layout->addWidget(labelled(tr("Audience"), m_internal, this));

    for (QComboBox* box : {m_indicator, m_grade, m_sex, m_from, m_to, m_form}) {
        connect(box, &QComboBox::activated, this, &TrendControls::chosen);
    }
    connect(m_unit, &UnitBox::chosen, this, &TrendControls::chosen);
    connect(m_compared, &UnitPicker::chosen, this, &TrendControls::chosen);
    for (QCheckBox* box : {m_county, m_nation, m_corrected, m_internal}) {
        connect(box, &QCheckBox::clicked, this, &TrendControls::chosen);
    }
    for (const Choice& sex : Choices<Sex>::all) {
        m_sex->addItem(m_language.say("Choice", sex.label), QString::fromLatin1(sex.key));
    }
}

QComboBox* TrendControls::list(const QString& name, int letters) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

void TrendControls::read(const Ledger& ledger) {
    std::vector<std::pair<QString, QVariant>> indicators;
    for (const Indicator& indicator : indicatorsWithFigures(ledger)) {
        indicators.emplace_back(chart::catalogueText(indicator.name, m_language), indicator.code);
    }
    fill(*m_indicator, indicators);
    const auto units = inOrder(namedUnits(ledger), m_language);
    m_unit->show(units);
    m_compared->show(units);
}

void TrendControls::offer(const std::vector<Breakdown>& breakdowns) {
    std::vector<std::pair<QString, QVariant>> grades;
    QStringList sexes;
    for (const Breakdown& one : breakdowns) {
        const std::pair<QString, QVariant> grade{
            one.grade == 0 ? tr("All") : tr("Grade %1").arg(m_language.whole(one.grade)), one.grade};
        if (std::find(grades.begin(), grades.end(), grade) == grades.end()) {
            grades.push_back(grade);
        }
        sexes += QString::fromLatin1(keyOf(one.sex));
    }
    fill(*m_grade, grades);
    m_grade->setEnabled(grades.size() > 1);
    std::vector<std::pair<QString, QVariant>> known;
    for (const Choice& sex : Choices<Sex>::all) {
        if (sexes.contains(QLatin1String(sex.key))) {
            known.emplace_back(m_language.say("Choice", sex.label), QString::fromLatin1(sex.key));
        }
    }
    fill(*m_sex, known);
    m_sex->setEnabled(known.size() > 1);
}

void TrendControls::offer(const std::vector<Period>& periods) {
    for (const auto& [box, word] : {std::pair(m_from, tr("The first")), std::pair(m_to, tr("The newest"))}) {
        const QVariant before = box->currentData();
        std::vector<std::pair<QString, QVariant>> items{{word, 0}};
        for (const Period period : periods) {
            items.emplace_back(period.display(), period.code());
        }
        fill(*box, items);
        // A period that the new units lack is still what the person asked for.
        if (const auto wanted = Period::fromCode(before.toInt())) {
            pick(*box, before, wanted->display());
        }
    }
}

void TrendControls::offerCorrected() {
    const bool isOffered =
        hasCorrection(m_indicator->currentData().toString(), m_grade->currentData().toInt());
    m_version->setVisible(isOffered);
    m_corrected->setChecked(m_corrected->isChecked() && isOffered);
}

TrendChoice TrendControls::choice() const {
    TrendChoice choice{.indicator = m_indicator->currentData().toString(),
                       .grade = m_grade->currentData().toInt()};
    choice.sex = choiceOf<Sex>(m_sex->currentData().toString()).value_or(Sex::all);
    choice.unit = m_unit->number();
    choice.compared = m_compared->numbers();
    choice.compared.removeAll(choice.unit);
    choice.hasCounty = m_county->isChecked();
    choice.hasNation = m_nation->isChecked();
    choice.from = periodOf(*m_from);
    choice.to = periodOf(*m_to);
    choice.version = m_corrected->isChecked() ? Version::corrected : Version::published;
    choice.form = static_cast<chart::Form>(m_form->currentData().toInt());
    return choice;
}

void TrendControls::choose(const TrendChoice& choice) {
    pick(*m_indicator, choice.indicator, {});
    pick(*m_grade, choice.grade, m_language.whole(choice.grade));
    pick(*m_sex, QString::fromLatin1(keyOf(choice.sex)), {});
    m_unit->choose(choice.unit);
    m_compared->choose(choice.compared);
    m_county->setChecked(choice.hasCounty);
    m_nation->setChecked(choice.hasNation);
    m_corrected->setChecked(choice.version == Version::corrected);
    pick(*m_form, static_cast<int>(choice.form), {});
    pick(*m_from, choice.from ? choice.from->code() : 0,
         choice.from ? choice.from->display() : tr("The first"));
    pick(*m_to, choice.to ? choice.to->code() : 0, choice.to ? choice.to->display() : tr("The newest"));
}

bool TrendControls::isInternal() const { return m_internal->isChecked(); }

void TrendControls::setInternal(bool isInternal) { m_internal->setChecked(isInternal); }

} // namespace samspel
