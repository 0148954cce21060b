import '@angular/compiler';
import 'zone.js';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

// The decorator by hand: the bundle is plain JavaScript, compiled in the browser.
const Report = Component({
  selector: 'report-editor',
  standalone: true,
  imports: [FormsModule],
  template: '<textarea name="content" [readonly]="locked" [(ngModel)]="text"></textarea>',
})(
  class {
    text = '';
    locked = false;
  },
);

let app;
let report;

window.editorPage = {
  enter: 'textarea',
  frame: '',
  ready: bootstrapApplication(Report).then((started) => {
    app = started;
    report = app.components[0].instance;
  }),
  content: () => report.text,
  lock: () => {
    report.locked = true;
    app.tick();
  },
};
