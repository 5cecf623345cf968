// SPDX-License-Identifier: MIT
#include "ui/overview/choicebox.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace samspel {

namespace {

constexpr int leastLetters = 16;

} // namespace

void offer(QComboBox& box, const std::vector<Option>& options) {
    const QSignalBlocker silence(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const Option& option : options) {
        box.addItem(option.name, option.value);
    }
    if (const int place = box.findData(chosen); chosen.isValid() && place >= 0) {
        box.setCurrentIndex(place);
    }
}

QComboBox* addChoice(QWidget* row, QLabel*& label) {
    auto* field = new QWidget(row);
    auto* words = new Words(Words::Voice::note, field);
    words->setWordWrap(false);
    words->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* box = new QComboBox(field);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(leastLetters);
    words->setBuddy(box);
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::tiny / 2);
    layout->addWidget(words);
    layout->addWidget(box);
    row->layout()->addWidget(field);
    label = words;
    return box;
}

QWidget* choiceRow(QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace samspel
