import type { Place } from './place.ts';

/** Frames within the frame of an old entrance. */
export const framesetNested: Place = {
  name: 'frameset-nested',
  html: () => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>旧版入口</title></head>
<frameset cols="140,*"><frame src="/frames/menu"><frame name="main" src="/places/nested3?level=2"></frameset></html>`,
};
