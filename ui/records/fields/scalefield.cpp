// SPDX-License-Identifier: MIT
#include "ui/records/fields/scalefield.h"

#include "domain/language.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace samspel {

namespace {

constexpr int descriptionRole = Qt::ToolTipRole;

QString descriptionOf(const FieldInfo& field, const QString& key, const Language& language) {
    for (const Choice& choice : field.choices) {
        if (key == QLatin1String(choice.key) && choice.description != nullptr) {
            return language.say("Choice", choice.description);
        }
    }
    return {};
}

/// A line of the open list: the step's name, and its description under it.
class StepLines : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem step(option);
        initStyleOption(&step, index);
        const QString name = step.text;
        step.text.clear();
        step.widget->style()->drawControl(QStyle::CE_ItemViewItem, &step, painter, step.widget);
        const bool isChosen = step.state.testFlag(QStyle::State_Selected);
        const QRect inside = step.rect.adjusted(gap::small, gap::tiny, -gap::small, -gap::tiny);
        painter->save();
        painter->setPen(step.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        QRect used;
        painter->setFont(step.font);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, name, &used);
        painter->setFont(small(step.font));
        if (!isChosen) {
            painter->setPen(step.palette.color(Theme::muted));
        }
        painter->drawText(inside.adjusted(0, used.height(), 0, 0), Qt::AlignLeft | Qt::TextWordWrap,
                          index.data(descriptionRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem step(option);
        initStyleOption(&step, index);
        const QString description = index.data(descriptionRole).toString();
        const QFontMetrics letters(step.font);
        const QFontMetrics notes(small(step.font));
        const int width = notes.averageCharWidth() * descriptionLetters;
        const int under =
            description.isEmpty()
                ? 0
                : notes.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, description).height();
        return {width + 2 * gap::small, letters.height() + under + 2 * gap::tiny};
    }

private:
    static constexpr int descriptionLetters = 56;
    static QFont small(QFont font) {
        font.setPointSizeF(font.pointSizeF() * type::note);
        return font;
    }
};

} // namespace

ScaleField::ScaleField(const FieldInfo& field, const Language& language, QWidget* parent)
    : ChoiceField(field, language, parent), m_field(field), m_language(language),
      m_description(new ScaledLabel(type::note, Theme::muted)) {
    layout()->addWidget(m_description);
    auto* lines = new StepLines(box());
    box()->setItemDelegate(lines);
    connect(box(), &QComboBox::currentIndexChanged, this, &ScaleField::describe);
    ScaleField::retranslate();
}

QString ScaleField::description() const {
    return descriptionOf(m_field, box()->currentData().toString(), m_language);
}

void ScaleField::setValue(const Value& value) {
    ChoiceField::setValue(value);
    describe();
}

void ScaleField::retranslate() {
    ChoiceField::retranslate();
    for (int i = 0; i < box()->count(); ++i) {
        box()->setItemData(i, descriptionOf(m_field, box()->itemData(i).toString(), m_language),
                           descriptionRole);
    }
    box()->view()->setMinimumWidth(box()->view()->sizeHintForColumn(0) + gap::large);
    describe();
}

void ScaleField::describe() {
    m_description->setText(description());
    m_description->setVisible(!m_description->text().isEmpty());
    box()->setToolTip(m_description->text());
}

} // namespace samspel
