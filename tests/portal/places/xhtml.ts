import { type Place, reportForm } from './place.ts';

/** Read as XML: tag names are in lower case, and there is no document.write. */
export const xhtml: Place = {
  name: 'xhtml',
  type: 'application/xhtml+xml; charset=utf-8',
  html: () => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN"><head><title>述职报告填报</title></head><body>${reportForm()}</body></html>`,
};
